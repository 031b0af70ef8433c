package telesales.projection.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls, visits, deals and payments that make a figure, the earliest first.
 *
 * @param agent whose figure; null for the whole team's
 * @param from the first of the days, {@code date} being the last; null for that day alone
 * @param total the figure: the sum of all these values, on this page and others
 * @param results visits, deals and payments
 * @param next what to pass as {@code after} for the next page; null on the last
 */
public record CallsBehindFigure(
    String figure,
    @Nullable String agent,
    LocalDate date,
    @Nullable LocalDate from,
    long total,
    List<Call> calls,
    List<Result> results,
    @Nullable String next) {

  /**
   * A call as it was known then.
   *
   * @param talkSeconds conversation alone, 0 or more
   * @param disposition how it ended, as in {@code not-interested}
   * @param customer an opaque id; null if the call itself has not been heard of yet
   * @param breach why it should not have been made (do-not-call, outside-calling-hours), if so
   * @param value what it adds to the figure: seconds for talkSeconds, otherwise 1
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Call(
      String callId,
      String agent,
      String agentName,
      @Moment Instant startedAt,
      long talkSeconds,
      String disposition,
      @Nullable String grade,
      boolean wechatAdded,
      @Nullable String campaign,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String customer,
      @Nullable String breach,
      long value) {
    Call named(Names names) {
      return new Call(
          callId,
          agent,
          names.agentOrId(agent),
          startedAt,
          talkSeconds,
          disposition,
          grade,
          wechatAdded,
          campaign,
          customer,
          breach,
          value);
    }
  }

  /**
   * A visit, a deal or a payment as it was known then.
   *
   * @param kind visit, deal or payment
   * @param id opaque, the same whenever it is asked for
   * @param visitKind came or called-upon
   * @param grade that the lead had when the visit took place
   * @param currency of a deal or a payment, by ISO 4217
   * @param value what it adds to the figure: minor units of the currency for amountSigned and
   *     amountReceived, otherwise 1
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Result(
      String kind,
      String id,
      String lead,
      String agent,
      String agentName,
      @Moment Instant at,
      @Nullable String visitKind,
      @Nullable String grade,
      @Nullable String currency,
      long value) {
    Result named(Names names) {
      return new Result(
          kind, id, lead, agent, names.agentOrId(agent), at, visitKind, grade, currency, value);
    }
  }
}
