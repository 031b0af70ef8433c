package telesales.calllog.sheets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.calllog.calls.KeptCall;
import telesales.contracts.calls.Question;
import telesales.figures.CallFigures;
import telesales.figures.EffectiveCallRule;
import telesales.figures.Figures;

/**
 * An agent's call sheet (电话登记表) of one day.
 *
 * @param date the agent's local day
 * @param timezone by which days are reckoned, as in {@code Asia/Shanghai}
 * @param today the agent's local day at present
 * @param judgedByName what the floor calls who accepted or returned it, if it knows
 * @param calls in the order in which they began
 */
record Sheet(
    String agent,
    String name,
    LocalDate date,
    String timezone,
    LocalDate today,
    @JsonUnwrapped SheetStatus standing,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String judgedByName,
    DayFigures figures,
    List<SheetCall> calls) {

  Sheet judgedBy(String called) {
    return new Sheet(agent, name, date, timezone, today, standing, called, figures, calls);
  }

  /**
   * The figures of the day; interested leads are decided elsewhere.
   *
   * @param talkSeconds without ringing
   * @param openQuestions calls with a question that nobody answered yet
   */
  record DayFigures(
      long dials,
      long connected,
      long effectiveCalls,
      long talkSeconds,
      long wechatAdds,
      long deals,
      long openQuestions) {

    static DayFigures of(List<KeptCall> calls, EffectiveCallRule rule) {
      Figures sum =
          calls.stream()
              .map(call -> CallFigures.of(call.details(), rule))
              .reduce(Figures.NONE, Figures::plus);
      return new DayFigures(
          sum.dials(),
          sum.connected(),
          sum.effectiveCalls(),
          sum.talkSeconds(),
          sum.wechatAdds(),
          sum.deals(),
          calls.stream().filter(DayFigures::hasOpenQuestion).count());
    }

    private static boolean hasOpenQuestion(KeptCall call) {
      return call.details().question() == Question.OPEN;
    }
  }
}
