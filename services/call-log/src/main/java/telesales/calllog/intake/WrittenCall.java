package telesales.calllog.intake;

import org.jspecify.annotations.Nullable;
import telesales.calllog.domain.CallCommand.LogCall;

/**
 * What a call became in its group.
 *
 * @param isNew false if the same id was there before: then nothing is known of it yet
 * @param post the post it came in; null where the dialer's posts are not kept
 */
record WrittenCall(LogCall command, boolean isNew, @Nullable Long post) {}
