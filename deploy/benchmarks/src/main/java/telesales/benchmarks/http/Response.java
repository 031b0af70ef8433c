package telesales.benchmarks.http;

/**
 * A whole answer.
 *
 * @param retryAfter whether it says when to come again
 * @param closes whether the connection ends with it
 * @param body without the marks of its transfer
 */
@SuppressWarnings("ArrayRecordComponent") // Answers are read once and never compared.
public record Response(int status, boolean retryAfter, boolean closes, byte[] body) {}
