package telesales.calllog.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import telesales.edge.ProblemException;

/** Whatever is sent, a reader reads it or says what is wrong: nothing else ever comes of it. */
class HostilePostsTest {
  private static final int EACH = 4_000;

  private final PostReaders readers = new PostReaders(Posts.LIMITS);

  @ParameterizedTest
  @EnumSource
  void a_post_that_went_wrong_is_read_or_refused(PostFormat format) {
    List<String> good = good(format);
    long read =
        IntStream.range(0, EACH)
            .filter(seed -> isRead(format, new Mutations(seed).of(good.get(seed % good.size()))))
            .count();

    assertThat(read).isBetween(EACH / 100L, EACH - 1L);
  }

  @Test
  void a_file_that_went_wrong_is_read_or_refused() {
    String own = "callId,agent,talkSeconds\na-1,agent-07,12\n\"a-2\",agent-08,13\n";
    for (int seed = 0; seed < EACH; seed++) {
      byte[] asterisk = new Mutations(seed).of(Posts.asteriskRow());
      byte[] ours = new Mutations(seed).of(own);
      isRead(() -> CsvRows.ofAsterisk(asterisk, 50));
      isRead(() -> CsvRows.ofOurs(ours, 50));
    }
  }

  @Test
  void more_fields_more_nesting_and_more_rows_than_may_be_are_refused() {
    String manyFields = "CallSid=x" + "&a=1".repeat(300);
    String deep = "[".repeat(10_000);

    assertThat(isRead(PostFormat.TWILIO, manyFields.getBytes(UTF_8))).isFalse();
    assertThat(isRead(PostFormat.AIRCALL, ("{\"data\":" + deep).getBytes(UTF_8))).isFalse();
    assertThat(isRead(() -> CsvRows.ofAsterisk("a,b\n".repeat(51).getBytes(UTF_8), 50))).isFalse();
  }

  private boolean isRead(PostFormat format, byte[] post) {
    return isRead(
        () -> {
          CallReport report = readers.read(format, post, Posts.reading());
          assertThat(report.dialerCallId()).hasSizeBetween(1, 100);
          assertThat(report.dialerCallId().chars()).noneMatch(Character::isISOControl);
        });
  }

  private static boolean isRead(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (ProblemException refused) {
      assertThat(refused.problem().status()).isEqualTo(400);
      assertThat(refused.problem().errors()).isNotEmpty();
      return false;
    }
  }

  private static List<String> good(PostFormat format) {
    return switch (format) {
      case VICIDIAL ->
          Stream.of(VicidialEvent.values())
              .map(event -> new String(event.post(Posts.VICIDIAL_DISPO), UTF_8))
              .toList();
      case FREESWITCH ->
          List.of(Posts.freeswitch(), Posts.freeswitchForm(), Posts.freeswitchBase64());
      case ASTERISK -> List.of(Posts.ASTERISK_EVENT, "UniqueID=1.1&StartTime=2026-03-02+09:30:00");
      case TWILIO ->
          List.of(Posts.twilio("&CallStatus=completed&SequenceNumber=3&CallDuration=120"));
      case AIRCALL -> List.of(Posts.AIRCALL);
    };
  }
}
