package telesales.calllog.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import telesales.calllog.CallLogConfig;
import telesales.calllog.formats.CallReport;
import telesales.calllog.formats.PostFormat;
import telesales.calllog.formats.PostLimits;
import telesales.calllog.formats.PostReaders;
import telesales.calllog.formats.Reading;
import telesales.calllog.mapping.DialerSettings;
import telesales.calllog.posts.KeptPost;

/** Reads posts within this service's limits. */
@ApplicationScoped
public class PostReading {
  private final PostReaders readers;

  PostReading(CallLogConfig config) {
    this.readers =
        new PostReaders(new PostLimits(config.posts().fields(), config.posts().nesting()));
  }

  /**
   * @throws telesales.edge.ProblemException naming every field that is wrong
   */
  public CallReport read(
      PostFormat format, byte[] content, DialerSettings settings, Instant receivedAt) {
    return readers.read(format, content, new Reading(settings.timeZone(), receivedAt));
  }

  CallReport read(KeptPost post, DialerSettings settings) {
    return read(
        PostFormat.named(post.format()).orElseThrow(),
        post.content().orElseThrow(),
        settings,
        post.receivedAt());
  }
}
