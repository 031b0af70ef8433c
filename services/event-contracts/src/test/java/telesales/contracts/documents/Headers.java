package telesales.contracts.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headers of every record. */
final class Headers {
  /** What each says, in the order in which people want to know it. */
  static final Map<String, String> ALL = all();

  static final List<String> OPTIONAL = List.of("ce_correlationid", "ce_causationid");

  private Headers() {}

  private static Map<String, String> all() {
    var headers = new LinkedHashMap<String, String>();
    headers.put("ce_specversion", "`1.0`");
    headers.put("ce_type", "which event, with its version, as in `telesales.call.logged.v1`");
    headers.put("ce_id", "a UUID, the same however often the event comes");
    headers.put("ce_source", "the service that published it, as in `/telesales/call-log`");
    headers.put("ce_time", "when it happened in the world, in UTC");
    headers.put("ce_recordedat", "when its service stored it, in UTC");
    headers.put("ce_streamversion", "its place in its stream, from 1, without gaps");
    headers.put("ce_position", "its place among all events of its service; grows, with gaps");
    headers.put("ce_actor", "the account, dialer or service that caused it");
    headers.put("ce_correlationid", "the request at the beginning of it all; may be absent");
    headers.put("ce_causationid", "the event that it reacts to; may be absent");
    headers.put("content-type", "`application/json`");
    return headers;
  }
}
