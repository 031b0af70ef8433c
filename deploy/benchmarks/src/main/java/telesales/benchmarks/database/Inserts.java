package telesales.benchmarks.database;

import java.time.Duration;
import telesales.benchmarks.report.Latencies;

/**
 * Rows that were inserted and committed one by one.
 *
 * @param connections that the clients took turns on, where the server admits fewer than there are
 *     clients
 * @param clientCpu of one processor, what the clients used
 */
public record Inserts(
    int clients, int connections, double perSecond, Latencies.Summary latency, double clientCpu) {
  /** How long and with how many. */
  record Plan(int clients, int connections, Duration warmUp, Duration measured) {}
}
