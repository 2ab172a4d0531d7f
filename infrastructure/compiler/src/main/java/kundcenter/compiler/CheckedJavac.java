package kundcenter.compiler;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.BuiltInCheckerSuppliers;
import com.google.errorprone.scanner.ScannerSupplier;
import com.uber.nullaway.JSpecifyUnrecognizedAnnotationLocation;
import com.uber.nullaway.NullAway;
import com.uber.nullaway.RequireExplicitNullMarking;
import javax.inject.Named;
import javax.tools.JavaCompiler;
import org.codehaus.plexus.compiler.javac.InProcessCompiler;
import org.codehaus.plexus.compiler.javac.JavacCompiler;
import org.codehaus.plexus.compiler.javac.JavaxToolsCompiler;

// The JDK's compiler with the checks of Error Prone and NullAway, as a compiler of Maven
// (decision 82).
@Named(CheckedJavac.ID)
public class CheckedJavac extends JavacCompiler {

  static final String ID = "checked-javac";

  @Override
  public String getCompilerId() {
    return ID;
  }

  @Override
  protected InProcessCompiler inProcessCompiler() {
    return new JavaxToolsCompiler() {
      @Override
      protected JavaCompiler newJavaCompiler() {
        return new BaseErrorProneJavaCompiler(checks());
      }
    };
  }

  private static ScannerSupplier checks() {
    var nulls = ScannerSupplier.fromBugCheckerClasses(
        NullAway.class,
        RequireExplicitNullMarking.class,
        JSpecifyUnrecognizedAnnotationLocation.class);
    return BuiltInCheckerSuppliers.defaultChecks().plus(nulls);
  }
}
