package telesales.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import telesales.eventsourcing.store.StoreUnavailable;

class SparingWarningsTest {
  private final List<String> lines = new ArrayList<>();
  private long now = Long.MAX_VALUE - 1;
  private final SparingWarnings warnings = new SparingWarnings(lines::add, () -> now);

  @Test
  void the_first_refusal_is_told_at_once() {
    warnings.refused("full");

    assertThat(lines).containsExactly("full");
  }

  @Test
  void those_that_follow_are_counted_and_told_with_the_next() {
    warnings.refused("full");
    now += SparingWarnings.PAUSE.toNanos() - 1;
    warnings.refused("full");
    warnings.refused("full");
    assertThat(lines).hasSize(1);

    now += 1;
    warnings.refused("still full");
    assertThat(lines).containsExactly("full", "still full; refused since the line before: 2 more");
  }

  @Test
  void after_a_quiet_time_there_is_nothing_to_add() {
    warnings.refused("full");
    now += SparingWarnings.PAUSE.toNanos();
    warnings.refused("full again");

    assertThat(lines).containsExactly("full", "full again");
  }

  @Test
  void a_thousand_refusals_are_no_thousand_lines() {
    Logger logger = Logger.getLogger(Refusals.class.getName());
    var listening = new Listening();
    logger.addHandler(listening);
    try {
      for (int i = 0; i < 1000; i++) {
        assertThat(Refusals.of(new StoreUnavailable("full")).getStatus()).isEqualTo(503);
      }
    } finally {
      logger.removeHandler(listening);
    }
    assertThat(listening.records).hasSizeLessThanOrEqualTo(2);
  }

  private static final class Listening extends Handler {
    final List<LogRecord> records = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      records.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
