package telesales.benchmarks.report;

import java.util.Map;

/**
 * One line of the result.
 *
 * @param name of what was measured
 * @param clients at the same time
 * @param perSecond calls, rows or appends
 * @param latency of whatever a client waited for
 * @param others what else was answered, by status
 * @param clientCpu processors that the load client used
 * @param cpu processors used, by process of the system
 */
public record Measurement(
    String name,
    int clients,
    double perSecond,
    Latencies.Summary latency,
    Map<String, Long> others,
    double clientCpu,
    Map<String, Double> cpu) {}
