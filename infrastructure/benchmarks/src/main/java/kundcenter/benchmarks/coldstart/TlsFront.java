package kundcenter.benchmarks.coldstart;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A server reached by TLS, as AWS's are: its handshake is a large part of a client's beginning,
/// and no two clients pay the same for it.
final class TlsFront implements AutoCloseable {

  private static final int WAITING = 50;

  private final ServerSocket door;
  private final URI behind;

  private TlsFront(ServerSocket door, URI behind) {
    this.door = door;
    this.behind = behind;
  }

  /// In front of a server without TLS.
  static TlsFront of(URI behind, Certificate certificate) {
    try {
      var door = certificate
          .context()
          .getServerSocketFactory()
          .createServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
      var front = new TlsFront(door, behind);
      Thread.ofVirtual().start(front::serve);
      return front;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("https://127.0.0.1:" + door.getLocalPort());
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        var client = door.accept();
        var server = new Socket(behind.getHost(), behind.getPort());
        Thread.ofVirtual().start(() -> carry(client, server));
        Thread.ofVirtual().start(() -> carry(server, client));
      } catch (IOException _) {
        // Closed, or a client that went away: the next one is served.
      }
    }
  }

  private static void carry(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException _) {
      // One side is at an end, and so is the other.
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Made anew by the JDK's keytool, and trusted by whoever is started with [#environment] and
  /// [#options], by nobody else.
  record Certificate(Path keys, Path pem) {

    private static final String PASSWORD = "nothing-secret";

    static Certificate in(Path folder) {
      var made = new Certificate(folder.resolve("keys.p12"), folder.resolve("certificate.pem"));
      made.keytool("-genkeypair -keyalg EC -groupname secp256r1 -validity 2 -dname CN=127.0.0.1"
          + " -ext san=ip:127.0.0.1 -ext bc=ca:true");
      made.keytool("-exportcert -rfc -file " + made.pem);
      return made;
    }

    private void keytool(String arguments) {
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
      command.addAll(List.of(arguments.split(" ", -1)));
      command.addAll(
          List.of("-alias", "front", "-keystore", keys.toString(), "-storepass", PASSWORD));
      try {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException(said);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted");
      }
    }

    private SSLContext context() throws IOException {
      try {
        var password = PASSWORD.toCharArray();
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(KeyStore.getInstance(keys.toFile(), password), password);
        var context = SSLContext.getInstance("TLS");
        context.init(requireNonNull(managers.getKeyManagers()), null, null);
        return context;
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
    }

    /// By which a client of the system's TLS trusts it.
    Map<String, String> environment() {
      return Map.of("SSL_CERT_FILE", pem.toString());
    }

    /// By which a JVM's own TLS trusts it.
    List<String> options() {
      return List.of(
          "-Djavax.net.ssl.trustStore=" + keys, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }
  }
}
