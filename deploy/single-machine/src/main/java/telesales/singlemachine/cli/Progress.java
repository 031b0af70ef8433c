package telesales.singlemachine.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/** Says what happens and after how many seconds. */
final class Progress implements Consumer<String> {

  private static final double NANOS_PER_SECOND = 1e9;

  private final PrintWriter out;
  private final long began = System.nanoTime();

  Progress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public synchronized void accept(String event) {
    double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
    out.println(String.format(Locale.ROOT, "%7.1f s  %s", seconds, event));
    out.flush();
  }

  /** A line by itself. */
  synchronized void announce(String line) {
    out.println(line);
    out.flush();
  }
}
