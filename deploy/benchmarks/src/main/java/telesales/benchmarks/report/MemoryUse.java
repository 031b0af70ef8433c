package telesales.benchmarks.report;

import java.util.Map;

/**
 * Memory at one moment.
 *
 * @param when as in {@code after batch}
 * @param bytes by process
 */
public record MemoryUse(String when, Map<String, Long> bytes) {
  public MemoryUse {
    bytes = Map.copyOf(bytes);
  }

  public long total() {
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }
}
