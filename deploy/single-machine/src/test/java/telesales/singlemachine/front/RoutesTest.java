package telesales.singlemachine.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

  @ParameterizedTest
  @CsvSource({
    "/api/calls, call-log",
    "/api/calls/batch, call-log",
    "/api/dialer-keys, call-log",
    "/api/call-sheets/agent-01/submit, call-log",
    "/api/customers/c-1, call-log",
    "/api/numbers, call-log",
    "/api/reconciliation/stored-by-agent, call-log",
    "/api/reconciliation/leads, lead-scoring",
    "/api/reconciliation/agent-days-figures, meeting-metrics",
    "/api/reconciliation/boards-by-agent, projection",
    "/api/leads/l-1/grade, lead-scoring",
    "/api/floor, meeting-metrics",
    "/api/agent-days/agent-01, meeting-metrics",
    "/api/targets, meeting-metrics",
    "/api/effective-call-rules, meeting-metrics",
    "/api/calendar/special-days, meeting-metrics",
    "/api/meetings/tigers/morning/open, meeting-metrics",
    "/api/contests/pk-1/settle, meeting-metrics",
    "/api/contest-draws/lot, meeting-metrics",
    "/api/handovers/h-1/accept, handover",
    "/api/boards/morning, projection",
    "/boards, projection",
    "/boards/morning, projection",
    "/me, projection",
    "/sheets/tigers, projection",
    "/shortfalls/tigers, projection",
    "/reports/tigers, projection",
    "/api/roll-ups/company, projection",
    "/api/shortfalls/reasons, meeting-metrics",
    "/targets/tigers, projection",
    "/calendar, projection",
    "/briefing/tigers, projection",
    "/api/briefings/tigers/announcements, projection",
    "/api/announcements/a-1, meeting-metrics",
    "/api/objection-answers/tigers/o-1/worked, meeting-metrics",
    "/api/win-stories/tigers/2026-03-02/agent-1, meeting-metrics",
    "/api/feedback/tigers/2026-03-02/f-1, meeting-metrics",
    "/static/app.js, projection"
  })
  void each_path_has_the_service_that_owns_it(String path, String service) {
    assertThat(Routes.serviceFor(path).orElseThrow().id()).isEqualTo(service);
  }

  @ParameterizedTest
  @CsvSource({"/q/metrics", "/api", "/api/session", "/elsewhere"})
  void what_is_not_in_the_table_reaches_no_service(String path) {
    assertThat(Routes.serviceFor(path)).isEmpty();
  }

  @Test
  void boards_an_agent_s_day_and_sheets_are_pages_and_no_endpoint_is() {
    assertThat(Routes.isPage("/boards/morning")).isTrue();
    assertThat(Routes.isPage("/me")).isTrue();
    assertThat(Routes.isPage("/sheets/tigers")).isTrue();
    assertThat(Routes.isPage("/targets/tigers")).isTrue();
    assertThat(Routes.isPage("/calendar")).isTrue();
    assertThat(Routes.isPage("/api/calendar")).isFalse();
    assertThat(Routes.isPage("/api/boards/morning")).isFalse();
  }
}
