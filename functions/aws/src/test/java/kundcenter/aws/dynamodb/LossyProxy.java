package kundcenter.aws.dynamodb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import kundcenter.emulators.TestCloud;

/// A way to the emulator on which answers can be lost: the request arrives and is carried out, and
/// the connection breaks before the answer comes back.
final class LossyProxy implements AutoCloseable {

  /// What becomes of an answer.
  enum Fate {
    ARRIVES,
    LOST
  }

  private final ServerSocket server;
  private final Queue<Fate> fates = new ConcurrentLinkedQueue<>();

  LossyProxy() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /// What becomes of the next answers; those after them arrive.
  void next(Fate... answers) {
    fates.addAll(List.of(answers));
  }

  private void accept() {
    var emulator = TestCloud.dynamoDb().endpoint().getPort();
    try {
      while (true) {
        var caller = server.accept();
        var connection =
            new Connection(caller, new Socket(InetAddress.getLoopbackAddress(), emulator));
        Thread.ofVirtual().start(connection::carryRequests);
        Thread.ofVirtual().start(connection::carryAnswers);
      }
    } catch (IOException closed) {
      fates.clear();
    }
  }

  /// One connection, on which a request is sent only after the answer to the one before.
  private final class Connection {

    private final Socket caller;
    private final Socket emulator;
    private volatile Fate fate = Fate.ARRIVES;

    Connection(Socket caller, Socket emulator) {
      this.caller = caller;
      this.emulator = emulator;
    }

    void carryRequests() {
      carry(caller, emulator, sent -> {
        if (isStart(sent)) fate = Objects.requireNonNullElse(fates.poll(), Fate.ARRIVES);
        return true;
      });
    }

    void carryAnswers() {
      carry(emulator, caller, _ -> fate == Fate.ARRIVES);
    }

    private void carry(Socket from, Socket to, Predicate<byte[]> goesOn) {
      var buffer = new byte[64 * 1024];
      try (from;
          to) {
        for (int read; (read = from.getInputStream().read(buffer)) >= 0; ) {
          if (!goesOn.test(buffer)) return;
          to.getOutputStream().write(buffer, 0, read);
        }
      } catch (IOException broken) {
        return;
      }
    }

    private static boolean isStart(byte[] request) {
      return new String(request, 0, 5, StandardCharsets.US_ASCII).equals("POST ");
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
