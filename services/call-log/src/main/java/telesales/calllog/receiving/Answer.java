package telesales.calllog.receiving;

import java.util.Locale;
import telesales.calllog.assembly.Receiving.Received;

/**
 * The answer to a post.
 *
 * @param id our id of the call
 * @param callId the dialer's own
 * @param post under which the post is kept
 * @param status {@code logged}, {@code corrected}, {@code unchanged}, or {@code unfinished} while
 *     the call is not told to its end
 */
record Answer(String id, String callId, long post, String status) {
  static Answer of(Received received) {
    return new Answer(
        received.became().call().value(),
        received.dialerCallId(),
        received.post(),
        received.became().status().name().toLowerCase(Locale.ROOT));
  }
}
