package telesales.calllog.formats;

import java.util.EnumMap;
import java.util.Map;

/** The readers of all formats, under one set of limits. */
public final class PostReaders {
  private final Map<PostFormat, PostReader> readers = new EnumMap<>(PostFormat.class);

  public PostReaders(PostLimits limits) {
    for (PostFormat format : PostFormat.values()) {
      readers.put(format, format.reader(limits));
    }
  }

  /**
   * Reads a post.
   *
   * @throws telesales.edge.ProblemException naming every field that is wrong
   */
  public CallReport read(PostFormat format, byte[] content, Reading reading) {
    PostReader reader = readers.get(format);
    if (reader == null) {
      throw new IllegalStateException("every format has a reader");
    }
    return reader.read(content, reading);
  }
}
