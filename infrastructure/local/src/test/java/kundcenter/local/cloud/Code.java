package kundcenter.local.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kundcenter.local.cloud.WholeTemplate.Resource;

/// The classes of ours that a handler can reach, with what stands in them.
///
/// @param texts their constants
/// @param calls what they call, as `Owner.method` with the simple name of the owner
record Code(Set<String> texts, Set<String> calls) {

  static Code of(Resource function) {
    var handler = String.valueOf(function.at("Handler"));
    var code = new Code(new TreeSet<>(), new TreeSet<>());
    var seen = new TreeSet<String>();
    var waiting = new ArrayDeque<String>();
    waiting.add(handler.substring(0, handler.indexOf("::")).replace('.', '/'));
    while (!waiting.isEmpty()) {
      var name = waiting.pop();
      if (!name.startsWith("kundcenter/") || !seen.add(name)) continue;
      read(name).ifPresent(read -> code.add(read, waiting));
    }
    return code;
  }

  private void add(ClassModel read, ArrayDeque<String> waiting) {
    for (var entry : read.constantPool()) {
      switch (entry) {
        case StringEntry text -> texts.add(text.stringValue());
        case ClassEntry type -> waiting.add(type.asInternalName());
        case MemberRefEntry member -> {
          var owner = member.owner().asInternalName();
          calls.add(
              owner.substring(owner.lastIndexOf('/') + 1) + "." + member.name().stringValue());
        }
        default -> {}
      }
    }
  }

  private static Optional<ClassModel> read(String name) {
    try (var in = Code.class.getClassLoader().getResourceAsStream(name + ".class")) {
      return in == null ? Optional.empty() : Optional.of(ClassFile.of().parse(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
