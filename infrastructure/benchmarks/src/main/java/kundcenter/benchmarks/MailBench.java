package kundcenter.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kundcenter.mime.MailReader;
import kundcenter.mime.PartSink;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// Reads mails of two sizes with our reader and with bare MIME4J, in turns, and compares the time
/// that the processor spends (figure B9). Bare means that each part is decoded and thrown away.
final class MailBench {

  private static final int ROUNDS = 15;
  private static final int WARM_UP = 30;
  private static final int LINE = 57; // bytes in a line of base64

  private static final String HEAD = """
      From: =?utf-8?q?=C3=85sa_Lind?= <asa@kund.example>
      To: support@kundcenter.example
      Subject: =?utf-8?q?L=C3=B6nen_blev_fel?=
      Message-ID: <1@kund.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=ytter

      --ytter
      Content-Type: multipart/alternative; boundary=inre

      --inre
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Hej! L=C3=B6nen blev fel i oktober.

      Den 30 oktober 2026 kl. 10:02 skrev Kundcenter <support@kundcenter.example>:
      > Vilken period g=C3=A4ller det?
      --inre
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      <p>Hej! L=C3=B6nen blev fel i <b>oktober</b>.</p>
      --inre--
      --ytter
      Content-Type: application/pdf; name="lista.pdf"
      Content-Disposition: attachment
      Content-Transfer-Encoding: base64

      """;

  private interface Reading {
    void read(InputStream mail) throws IOException;
  }

  private MailBench() {}

  static void run() throws IOException {
    System.out.println("| Mail | Ours, ms | Bare MIME4J, ms | Ratio |\n|---|---|---|---|");
    compare("60 KB", 60 << 10, 200);
    compare("40 MB", 40 << 20, 1);
  }

  /// @param times how often a mail is read in one round
  private static void compare(String name, int size, int times) throws IOException {
    var mail = Files.createTempFile("bench", ".eml");
    try {
      write(mail, size);
      var ours = new ArrayList<Double>();
      var bare = new ArrayList<Double>();
      for (var round = 0; round < ROUNDS + WARM_UP; round++) {
        var our = time(mail, times, in -> MailReader.read(in, PartSink.NOWHERE));
        var their = time(mail, times, MailBench::bare);
        if (round < WARM_UP) continue;
        ours.add(our);
        bare.add(their);
      }
      System.out.printf(
          "| %s | %.2f | %.2f | %.2f |%n",
          name, median(ours), median(bare), median(ours) / median(bare));
    } finally {
      Files.delete(mail);
    }
  }

  /// Processor time of one reading, in milliseconds.
  private static double time(Path mail, int times, Reading reading) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadCpuTime();
    for (var i = 0; i < times; i++)
      try (var in = Files.newInputStream(mail)) {
        reading.read(in);
      }
    return (threads.getCurrentThreadCpuTime() - before) / 1e6 / times;
  }

  private static void bare(InputStream mail) throws IOException {
    var stream = new MimeTokenStream();
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(mail);
    try {
      while (stream.next() != EntityState.T_END_OF_STREAM)
        if (stream.getState() == EntityState.T_BODY)
          stream.getDecodedInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (MimeException broken) {
      throw new IOException(broken);
    }
  }

  private static double median(List<Double> all) {
    Collections.sort(all);
    return all.get(all.size() / 2);
  }

  /// A Swedish text in both forms, and a file that makes up the rest.
  private static void write(Path mail, int size) throws IOException {
    var random = new Random(1);
    try (var out = new PrintStream(
        new BufferedOutputStream(Files.newOutputStream(mail)), false, StandardCharsets.UTF_8)) {
      out.print(HEAD.replace("\n", "\r\n"));
      var bytes = new byte[LINE];
      for (var written = HEAD.length(); written < size; written += LINE / 3 * 4 + 2) {
        random.nextBytes(bytes);
        out.print(Base64.getEncoder().encodeToString(bytes) + "\r\n");
      }
      out.print("\r\n--ytter--\r\n");
    }
  }
}
