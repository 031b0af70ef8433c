package telesales.calllog.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telesales.contracts.calls.Direction;
import telesales.edge.Problem.FieldError;
import telesales.edge.ProblemException;

class ReadingPostsTest {
  private static final Instant START = Instant.parse("2026-03-02T01:30:00Z");
  private static final Instant ANSWER = START.plusSeconds(8);
  private static final Instant END = START.plusSeconds(128);

  private final PostReaders readers = new PostReaders(Posts.LIMITS);

  @Test
  void vicidial_s_disposition_says_who_whom_how_long_and_how_it_ended() {
    CallReport report = vicidial(VicidialEvent.DISPO, Posts.VICIDIAL_DISPO);

    assertThat(report.dialerCallId()).isEqualTo("V3020930000000000123");
    assertThat(report.finished()).isTrue();
    assertThat(report.user()).isEqualTo("1001");
    assertThat(report.phone()).isEqualTo("+8613900004711");
    assertThat(report.startedAt()).isEqualTo(START);
    assertThat(report.endedAt()).isEqualTo(START.plusSeconds(150));
    assertThat(report.talkSeconds()).isEqualTo(120);
    assertThat(report.code()).isEqualTo("SALE");
    assertThat(report.note()).isEqualTo("wants it by Friday");
    assertThat(report.callbackAt()).isNull();
  }

  @Test
  void vicidial_s_start_of_a_call_says_nothing_of_its_end() {
    CallReport report = vicidial(VicidialEvent.START, Posts.VICIDIAL_START);

    assertThat(report.finished()).isFalse();
    assertThat(report.endedAt()).isNull();
    assertThat(report.code()).isNull();
  }

  @Test
  void vicidial_s_call_without_an_agent_belongs_to_nobody_and_was_not_talked_in() {
    CallReport report =
        vicidial(
            VicidialEvent.NO_AGENT,
            "call_id=V1&uniqueid=1772415000.1&phone_number=13900004711&status=NA&user=--A--user--B--");

    assertThat(report.user()).isEqualTo("VDAD");
    assertThat(report.code()).isEqualTo("NA");
    assertThat(report.talkSeconds()).isZero();
    assertThat(report.endedAt()).isEqualTo(Posts.RECEIVED);
  }

  @Test
  void of_two_dispositions_that_overtook_each_other_the_one_set_later_comes_later() {
    CallReport first = vicidial(VicidialEvent.DISPO, "call_id=V1&dispo=A&epoch=1772415100");
    CallReport second = vicidial(VicidialEvent.DISPO, "call_id=V1&dispo=SALE&epoch=1772415160");
    CallReport start = vicidial(VicidialEvent.START, "call_id=V1&epoch=1772415200");

    assertThat(second.order()).isGreaterThan(first.order());
    assertThat(first.order()).isGreaterThan(start.order());
  }

  @Test
  void notes_in_what_chinese_systems_wrote_before_utf_8_are_read() {
    byte[] post = "call_id=V1&call_notes=周五回电".getBytes(Charset.forName("GB18030"));

    assertThat(readers.read(PostFormat.VICIDIAL, post, Posts.reading()).note()).isEqualTo("周五回电");
  }

  static Stream<String> freeswitch_s_record_in_all_encodings() {
    return Stream.of(
        Posts.freeswitch(),
        Posts.freeswitchEncoded(),
        Posts.freeswitchForm(),
        Posts.freeswitchBase64(),
        URLEncoder.encode(Posts.freeswitchBase64(), UTF_8).replace("cdr%3D", "cdr="),
        Posts.bareBase64());
  }

  @ParameterizedTest
  @MethodSource
  void freeswitch_s_record_in_all_encodings(String body) {
    CallReport report = read(PostFormat.FREESWITCH, body);

    assertThat(report.dialerCallId()).isEqualTo("8f4a3c52-0b1d-4f6e-9d6a-000000000001");
    assertThat(report.direction()).isEqualTo(Direction.OUTBOUND);
    assertThat(report.user()).isEqualTo("1001");
    assertThat(report.phone()).isEqualTo("+8613900004711");
    assertThat(report.startedAt()).isEqualTo(START);
    assertThat(report.answeredAt()).isEqualTo(ANSWER);
    assertThat(report.endedAt()).isEqualTo(END);
    assertThat(report.talkSeconds()).isEqualTo(120);
    assertThat(report.code()).isEqualTo("NORMAL_CLEARING");
  }

  @Test
  void what_comes_into_freeswitch_from_outside_is_inbound_and_the_caller_is_the_customer() {
    CallReport report =
        read(
            PostFormat.FREESWITCH,
            Posts.freeswitch()
                .replace("\"user_name\":\"1001\",", "\"cc_agent\":\"agent-09\",")
                .replace("\"caller_id_number\":\"1001\"", "\"caller_id_number\":\"13900004711\""));

    assertThat(report.direction()).isEqualTo(Direction.INBOUND);
    assertThat(report.phone()).isEqualTo("13900004711");
    assertThat(report.user()).isEqualTo("agent-09");
  }

  static Stream<byte[]> asterisk_s_record_as_a_row_and_as_an_event() {
    String heading = String.join(",", AsteriskRows.COLUMNS.subList(0, 18)) + "\r\n";
    return Stream.of(
        CsvRows.ofAsterisk(Posts.asteriskRow().getBytes(UTF_8), 9).getFirst().post(),
        CsvRows.ofAsterisk((heading + Posts.asteriskRow()).getBytes(UTF_8), 9).getFirst().post(),
        Posts.ASTERISK_EVENT.getBytes(UTF_8),
        ("Event=Cdr&AccountCode=agent-07&Source=1001&Destination=13900004711&Channel=PJSIP%2F1001-2a"
                + "&StartTime=2026-03-02+09%3A30%3A00&AnswerTime=2026-03-02+09%3A30%3A08"
                + "&EndTime=2026-03-02+09%3A32%3A08&Duration=128&BillableSeconds=120"
                + "&Disposition=ANSWERED&UniqueID=1772415000.42")
            .getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource
  void asterisk_s_record_as_a_row_and_as_an_event(byte[] post) {
    CallReport report = readers.read(PostFormat.ASTERISK, post, Posts.reading());

    assertThat(report.dialerCallId()).isEqualTo("1772415000.42");
    assertThat(report.direction()).isEqualTo(Direction.OUTBOUND);
    assertThat(report.user()).isEqualTo("agent-07");
    assertThat(report.phone()).isEqualTo("13900004711");
    assertThat(report.startedAt()).isEqualTo(START);
    assertThat(report.answeredAt()).isEqualTo(ANSWER);
    assertThat(report.endedAt()).isEqualTo(END);
    assertThat(report.talkSeconds()).isEqualTo(120);
    assertThat(report.code()).isEqualTo("ANSWERED");
  }

  @Test
  void a_row_of_asterisk_without_an_id_is_the_same_call_when_it_comes_again() {
    String row = Posts.asteriskRow().replace(",\"1772415000.42\",\"\"", "");
    List<CsvRows.Row> rows = CsvRows.ofAsterisk((row + "\n" + row).getBytes(UTF_8), 9);

    assertThat(rows).extracting(CsvRows.Row::number).containsExactly(1, 2);
    assertThat(readers.read(PostFormat.ASTERISK, rows.get(0).post(), Posts.reading()))
        .isEqualTo(readers.read(PostFormat.ASTERISK, rows.get(1).post(), Posts.reading()))
        .matches(report -> report.dialerCallId().startsWith("row-"));
  }

  @Test
  void twilio_tells_a_call_in_steps_that_are_numbered() {
    CallReport answered =
        read(
            PostFormat.TWILIO,
            Posts.twilio(
                "&CallStatus=in-progress&SequenceNumber=2&Timestamp=Mon%2C%2002%20Mar%202026%2001%3A30%3A08%20%2B0000"));
    CallReport completed =
        read(
            PostFormat.TWILIO,
            Posts.twilio(
                "&CallStatus=completed&SequenceNumber=3&CallDuration=120&Timestamp=Mon%2C%2002%20Mar%202026%2001%3A32%3A08%20%2B0000"));

    assertThat(answered.finished()).isFalse();
    assertThat(answered.answeredAt()).isEqualTo(ANSWER);
    assertThat(completed.finished()).isTrue();
    assertThat(completed.endedAt()).isEqualTo(END);
    assertThat(completed.talkSeconds()).isEqualTo(120);
    assertThat(completed.phone()).isEqualTo("+8613900004711");
    assertThat(completed.user()).isEqualTo("agent-07");
    assertThat(completed.order()).isGreaterThan(answered.order());
  }

  @Test
  void twilio_s_steps_without_numbers_are_ordered_by_what_they_are() {
    List<Long> orders =
        Stream.of("queued", "initiated", "ringing", "in-progress", "completed")
            .map(status -> read(PostFormat.TWILIO, Posts.twilio("&CallStatus=" + status)).order())
            .toList();

    assertThat(orders).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aircall_s_duration_includes_ringing_and_is_not_taken_for_talk() {
    CallReport report = read(PostFormat.AIRCALL, Posts.AIRCALL);

    assertThat(report.dialerCallId()).isEqualTo("812345");
    assertThat(report.user()).isEqualTo("456");
    assertThat(report.talkSeconds()).isNull();
    assertThat(report.answeredAt()).isEqualTo(ANSWER);
    assertThat(report.endedAt()).isEqualTo(END);
    assertThat(report.code()).isEqualTo("answered");
    assertThat(report.note()).isEqualTo("call again");
  }

  @Test
  void an_aircall_call_that_nobody_took_says_why() {
    CallReport report =
        read(
            PostFormat.AIRCALL,
            Posts.AIRCALL
                .replace("\"answered_at\":1772415008", "\"answered_at\":null")
                .replace("reason\":null", "reason\":\"short_abandoned\""));

    assertThat(report.code()).isEqualTo("short_abandoned");
    assertThat(report.talkSeconds()).isZero();
  }

  @Test
  void our_own_rows_become_our_own_json() {
    String file =
        "\uFEFFcallId;agent;talkSeconds;wechatAdded;grade;customer.age\r\na-1;agent-07;12;TRUE;;41\r\n";

    List<CsvRows.Row> rows = CsvRows.ofOurs(file.getBytes(UTF_8), 9);

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().number()).isEqualTo(2);
    assertThat(new String(rows.getFirst().post(), UTF_8))
        .isEqualTo(
            "{\"callId\":\"a-1\",\"agent\":\"agent-07\",\"talkSeconds\":12,\"wechatAdded\":true,"
                + "\"customer\":{\"age\":\"41\"}}");
  }

  @Test
  void everything_that_is_wrong_is_named_and_nothing_repeated() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                vicidial(
                    VicidialEvent.DISPO,
                    "call_id=V1&talk_time=13900004711&epoch=soon&user=" + "x".repeat(101)))
        .satisfies(
            refused -> {
              assertThat(refused.problem().errors())
                  .extracting(FieldError::field)
                  .containsExactlyInAnyOrder("talk_time", "epoch", "user");
              assertThat(refused.problem().toString()).doesNotContain("13900004711", "soon", "xxx");
            });
  }

  @Test
  void a_post_that_does_not_say_which_call_it_is_is_refused() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> vicidial(VicidialEvent.DISPO, "dispo=SALE"))
        .withMessageContaining("call_id");
  }

  @Test
  void every_shipped_code_means_something() {
    for (PostFormat format : PostFormat.values()) {
      assertThat(format.codes()).as(format.wireName()).isNotEmpty();
    }
    assertThat(PostFormat.ASTERISK.codes()).containsKey("NO ANSWER");
  }

  private CallReport vicidial(VicidialEvent event, String query) {
    return readers.read(PostFormat.VICIDIAL, event.post(query), Posts.reading());
  }

  private CallReport read(PostFormat format, String post) {
    return readers.read(format, post.getBytes(UTF_8), Posts.reading());
  }
}
