package telesales.calllog.formats;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a reader has to know besides the post.
 *
 * @param zone of times that are sent without one
 * @param receivedAt for posts that do not say when they were sent
 */
public record Reading(ZoneId zone, Instant receivedAt) {}
