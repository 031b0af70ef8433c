package telesales.calllog.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import telesales.contracts.calls.Direction;

/** What dialers post on other days: inbound calls, calls nobody took, their less usual fields. */
class ReadingRarePostsTest {
  private static final Instant START = Instant.parse("2026-03-02T01:30:00Z");
  private static final String INBOUND_ROW =
      "\"\",\"13900004711\",\"1001\",\"incoming\",\"13900004711\",\"PJSIP/trunk-0000002a\",\"PJSIP/1001-0000002b\","
          + "\"Dial\",\"PJSIP/1001\",\"2026-03-02 09:30:00\",\"2026-03-02 09:30:08\",\"2026-03-02 09:32:08\",128,120,"
          + "\"ANSWERED\",\"DOCUMENTATION\",\"1772415000.42\",\"asked for a quote\",\"\",\"1772415000.42\",\"7\"";

  private final PostReaders readers = new PostReaders(Posts.LIMITS);

  @Test
  void vicidial_s_local_times_are_those_of_the_dialer_s_zone() {
    CallReport report =
        vicidial("call_id=V1&SQLdate=2026-03-02+09:30:00&callback_datetime=2026-03-03+14:00:00");

    assertThat(report.endedAt()).isEqualTo(START);
    assertThat(report.callbackAt()).isEqualTo("2026-03-03T06:00:00Z");
  }

  @Test
  void vicidial_s_disposition_that_is_set_again_comes_later_though_its_time_is_the_same() {
    CallReport first = vicidial("call_id=V1&event=dispo_set&dispo=A&epoch=1772415100");
    CallReport again = vicidial("call_id=V1&event=dispo_set_twice&dispo=SALE&epoch=1772415100");

    assertThat(again.order()).isGreaterThan(first.order());
  }

  @Test
  void vicidial_s_inbound_calls_are_known_by_their_ids() {
    assertThat(vicidial("call_id=Y3020930000000000123").direction()).isEqualTo(Direction.INBOUND);
    assertThat(vicidial("call_id=V3020930000000000123").direction()).isNull();
  }

  @Test
  void freeswitch_s_zero_is_what_did_not_happen() {
    CallReport report =
        freeswitch(
            "\"answer_epoch\":\"1772415008\"", "\"answer_epoch\":\"0\",\"answer_uepoch\":\"0\"");

    assertThat(report.answeredAt()).isNull();
    assertThat(report.startedAt()).isEqualTo(START);
  }

  @Test
  void freeswitch_s_microseconds_do_where_there_are_no_seconds() {
    CallReport report =
        freeswitch("\"start_epoch\":\"1772415000\"", "\"start_uepoch\":\"1772415000250000\"");

    assertThat(report.startedAt()).isEqualTo(START.plusMillis(250));
  }

  @Test
  void what_the_dialplan_says_of_a_call_goes_before_what_freeswitch_knows() {
    CallReport report =
        freeswitch(
            "\"user_name\":\"1001\"",
            "\"user_name\":\"1001\",\"telesales_agent\":\"agent-07\",\"telesales_phone\":\"13911112222\","
                + "\"telesales_disposition\":\"interested\",\"telesales_direction\":\"inbound\"");

    assertThat(report.user()).isEqualTo("agent-07");
    assertThat(report.phone()).isEqualTo("13911112222");
    assertThat(report.code()).isEqualTo("interested");
    assertThat(report.direction()).isEqualTo(Direction.INBOUND);
  }

  @Test
  void who_calls_a_phone_of_the_house_through_asterisk_is_the_customer() {
    CallReport report = asterisk(INBOUND_ROW);

    assertThat(report.direction()).isEqualTo(Direction.INBOUND);
    assertThat(report.phone()).isEqualTo("13900004711");
    assertThat(report.user()).isEqualTo("1001");
    assertThat(report.note()).isEqualTo("asked for a quote");
    assertThat(report.order()).isEqualTo(7);
  }

  @Test
  void without_an_account_asterisk_s_channel_names_the_agent() {
    assertThat(
            asterisk(Posts.asteriskRow().replace("\"agent-07\",\"1001\"", "\"\",\"Wei\"")).user())
        .isEqualTo("1001");
  }

  @Test
  void twilio_s_call_that_nobody_took_was_not_talked_in_whatever_its_duration() {
    CallReport report = twilio(Posts.twilio("&CallStatus=no-answer&CallDuration=20"));

    assertThat(report.talkSeconds()).isZero();
    assertThat(report.code()).isEqualTo("no-answer");
  }

  @Test
  void of_twilio_s_inbound_call_the_caller_is_the_customer_and_the_browser_the_agent() {
    CallReport report =
        twilio(
            "CallSid=CA1&From=%2B8613900004711&To=client:agent-09&Direction=inbound&CallStatus=completed");

    assertThat(report.direction()).isEqualTo(Direction.INBOUND);
    assertThat(report.phone()).isEqualTo("+8613900004711");
    assertThat(report.user()).isEqualTo("agent-09");
  }

  @Test
  void twilio_s_call_from_a_browser_is_outbound_though_twilio_says_inbound() {
    CallReport report =
        twilio(
            "CallSid=CA1&From=client:agent-09&To=%2B8613900004711&Direction=inbound&CallStatus=completed");

    assertThat(report.direction()).isEqualTo(Direction.OUTBOUND);
    assertThat(report.phone()).isEqualTo("+8613900004711");
    assertThat(report.user()).isEqualTo("agent-09");
  }

  @Test
  void twilio_s_numbers_order_its_steps_before_what_they_are() {
    CallReport ringing = twilio(Posts.twilio("&CallStatus=ringing&SequenceNumber=9"));
    CallReport completed = twilio(Posts.twilio("&CallStatus=completed&SequenceNumber=3"));

    assertThat(ringing.order()).isGreaterThan(completed.order());
  }

  @Test
  void aircall_s_customer_may_call_and_leave_a_message() {
    CallReport report =
        aircall(
            Posts.AIRCALL
                .replace("\"direction\":\"outbound\"", "\"direction\":\"inbound\"")
                .replace("\"answered_at\":1772415008", "\"answered_at\":null")
                .replace(
                    "\"voicemail\":null", "\"voicemail\":\"https://calls.example.com/1.mp3\""));

    assertThat(report.direction()).isEqualTo(Direction.INBOUND);
    assertThat(report.code()).isEqualTo("voicemail");
  }

  @Test
  void aircall_s_call_has_ended_when_it_was_hung_up_and_not_before() {
    assertThat(aircall(Posts.AIRCALL.replace("call.ended", "call.hungup")).finished()).isTrue();
    assertThat(aircall(Posts.AIRCALL.replace("call.ended", "call.answered")).finished()).isFalse();
  }

  @Test
  void our_own_rows_may_be_parted_by_tabs_too() {
    byte[] file = "callId\tagent\na-1\tagent-07\n".getBytes(UTF_8);

    assertThat(new String(CsvRows.ofOurs(file, 9).getFirst().post(), UTF_8))
        .isEqualTo("{\"callId\":\"a-1\",\"agent\":\"agent-07\"}");
  }

  private CallReport vicidial(String query) {
    return readers.read(PostFormat.VICIDIAL, VicidialEvent.DISPO.post(query), Posts.reading());
  }

  private CallReport freeswitch(String said, String instead) {
    String post = Posts.freeswitch().replace(said, instead);
    return readers.read(PostFormat.FREESWITCH, post.getBytes(UTF_8), Posts.reading());
  }

  private CallReport asterisk(String row) {
    byte[] post = CsvRows.ofAsterisk(row.getBytes(UTF_8), 9).getFirst().post();
    return readers.read(PostFormat.ASTERISK, post, Posts.reading());
  }

  private CallReport twilio(String form) {
    return readers.read(PostFormat.TWILIO, form.getBytes(UTF_8), Posts.reading());
  }

  private CallReport aircall(String post) {
    return readers.read(PostFormat.AIRCALL, post.getBytes(UTF_8), Posts.reading());
  }
}
