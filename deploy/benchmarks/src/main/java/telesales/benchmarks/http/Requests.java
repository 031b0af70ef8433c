package telesales.benchmarks.http;

import java.nio.ByteBuffer;

/** What a load client sends, and what it makes of the answers; used by one thread only. */
public interface Requests {
  /** Bytes of the longest request. */
  int longest();

  /** Writes a whole request. */
  void next(ByteBuffer empty);

  /** How many calls were stored for the first time, by this answer. */
  int accepted(Response response);
}
