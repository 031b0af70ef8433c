package telesales.calllog.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;

/** Posts as dialers send them, of one made-up call. */
public final class Posts {
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final PostLimits LIMITS = new PostLimits(200, 30);
  static final Instant RECEIVED = Instant.parse("2026-03-02T01:33:00Z");

  public static final String VICIDIAL_START =
      "call_id=V3020930000000000123&uniqueid=1772415000.42&user=1001&phone_number=13900004711"
          + "&phone_code=86&campaign=SPRING&epoch=1772415008";
  public static final String VICIDIAL_DISPO =
      "call_id=V3020930000000000123&uniqueid=1772415000.42&user=1001&phone_number=13900004711"
          + "&phone_code=86&campaign=SPRING&dispo=SALE&talk_time=120&epoch=1772415150"
          + "&call_notes=wants+it+by+Friday&callback_datetime=&term_reason=CALLER";

  public static final String TWILIO =
      "CallSid=CA0000000000000000000000000000000001&AccountSid=AC1&From=%2B861012345678"
          + "&To=%2B8613900004711&Direction=outbound-api&agent=agent-07";

  public static final String AIRCALL =
      """
      {"resource":"call","event":"call.ended","timestamp":1772415130,"token":"aircall-token",
       "data":{"id":812345,"direction":"outbound","status":"done","missed_call_reason":null,
       "started_at":1772415000,"answered_at":1772415008,"ended_at":1772415128,"duration":128,
       "raw_digits":"+86 139 0000 4711","user":{"id":456,"name":"Somebody","email":"s@example.com"},
       "contact":null,"number":{"id":7,"name":"Sales","digits":"+86 10 1234 5678"},
       "comments":[{"content":"call again"}],"recording":null,"voicemail":null}}
      """;

  private static final String FREESWITCH =
      """
      {"core-uuid":"c0ffee","switchname":"pbx>>>","channel_data":{"state":"CS_REPORTING"},
       "variables":{"uuid":"8f4a3c52-0b1d-4f6e-9d6a-000000000001","direction":"inbound",
       "user_name":"1001","duration":"128","billsec":"120","start_epoch":"1772415000",
       "answer_epoch":"1772415008","end_epoch":"1772415128","start_stamp":"%s",
       "hangup_cause":"NORMAL_CLEARING","sip_hangup_disposition":"send_bye"},
       "callflow":[{"dialplan":"XML","caller_profile":{"username":"1001","ani":"1001",
       "caller_id_number":"1001","destination_number":"%s"},
       "times":{"created_time":"1772415000000000","answered_time":"1772415008000000"}}]}
      """;

  private static final String ROW =
      "\"agent-07\",\"1001\",\"13900004711\",\"outgoing\",\"\"\"Wei\"\" <1001>\",\"PJSIP/1001-0000002a\","
          + "\"PJSIP/trunk-0000002b\",\"Dial\",\"PJSIP/13900004711@trunk,30\",\"2026-03-02 09:30:00\","
          + "\"2026-03-02 09:30:08\",\"2026-03-02 09:32:08\",128,120,\"ANSWERED\",\"DOCUMENTATION\","
          + "\"1772415000.42\",\"\"";

  public static final String ASTERISK_EVENT =
      """
      {"Event":"Cdr","AccountCode":"agent-07","Source":"1001","Destination":"13900004711",
       "DestinationContext":"outgoing","CallerID":"\\"Wei\\" <1001>","Channel":"PJSIP/1001-0000002a",
       "DestinationChannel":"PJSIP/trunk-0000002b","LastApplication":"Dial",
       "StartTime":"2026-03-02 09:30:00","AnswerTime":"2026-03-02 09:30:08",
       "EndTime":"2026-03-02 09:32:08","Duration":"128","BillableSeconds":"120",
       "Disposition":"ANSWERED","AMAFlags":"DOCUMENTATION","UniqueID":"1772415000.42","UserField":""}
      """;

  private Posts() {}

  static Reading reading() {
    return new Reading(SHANGHAI, RECEIVED);
  }

  public static String asteriskRow() {
    return ROW;
  }

  public static String freeswitch() {
    return FREESWITCH.formatted("2026-03-02 09:30:00", "+8613900004711");
  }

  static String freeswitchEncoded() {
    return FREESWITCH.formatted("2026-03-02%2009%3A30%3A00", "%2B8613900004711");
  }

  public static String freeswitchForm() {
    return "cdr=" + URLEncoder.encode(freeswitchEncoded(), UTF_8);
  }

  /** With a plus sign, which is written as it is: one of the three signs of "more" becomes one. */
  public static String freeswitchBase64() {
    return "cdr=" + bareBase64();
  }

  static String bareBase64() {
    return Base64.getEncoder().encodeToString(freeswitchEncoded().getBytes(UTF_8));
  }

  /**
   * @param said as in {@code &CallStatus=completed}
   */
  public static String twilio(String said) {
    return TWILIO + said;
  }
}
