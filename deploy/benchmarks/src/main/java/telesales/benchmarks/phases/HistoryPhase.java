package telesales.benchmarks.phases;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import telesales.benchmarks.history.BoardReads;
import telesales.benchmarks.history.History;
import telesales.benchmarks.report.Fact;
import telesales.benchmarks.report.Measurement;
import telesales.singlemachine.Service;

/**
 * Whether boards take longer the more calls are stored: today's with the present month alone, the
 * same with years before it, and boards of past days as they stood on the evening of those days.
 */
final class HistoryPhase implements Phase {
  static final String NAME = "history";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final List<String> MEETINGS = List.of("morning", "noon", "evening");
  private static final int AGENTS = 200;
  private static final int CALLS_AT_FIRST = 100_000;
  private static final int CALLS_A_DAY = 105;
  private static final int PAST_DAYS = 551;
  private static final int WARM_UP = 900;
  private static final int READS = 600;
  private static final int SEED = 20261126;

  @Override
  public void run(Session session) throws Exception {
    var history = new History(session.postgres());
    LocalDate today = LocalDate.now(ZONE);
    LocalDate first = today.withDayOfMonth(1);
    history.addFloor();
    history.add(first, today, callsOfMonth(first, today));
    double small = today(session, history, today);
    LocalDate begin = first.minusDays(PAST_DAYS);
    history.add(begin, first.minusDays(1), CALLS_A_DAY);
    session.results().add(new Fact(NAME, "the projection's database", history.gigabytes(), "GB"));
    double large = today(session, history, today);
    session.results().add(new Fact(NAME, "p50 of today's boards, ratio", large / small, "×"));
    past(session, begin, first.minusDays(1));
  }

  private static int callsOfMonth(LocalDate first, LocalDate today) {
    long days = first.datesUntil(today.plusDays(1)).filter(HistoryPhase::isWorkday).count();
    return (int) Math.ceilDiv(CALLS_AT_FIRST, AGENTS * Math.max(1, days));
  }

  private static double today(Session session, History history, LocalDate today) throws Exception {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < READS; i++) {
      paths.add(path(i, today, ""));
    }
    BoardReads boards = boards(session);
    for (int read = 0; read < WARM_UP; read += READS / 2) {
      boards.of(paths.subList(0, READS / 2));
    }
    String name = "board of today, %,d calls".formatted(history.calls());
    return add(session, name, boards.of(paths));
  }

  private static void past(Session session, LocalDate begin, LocalDate end) throws Exception {
    var random = new Random(SEED);
    List<LocalDate> days = begin.datesUntil(end).filter(HistoryPhase::isWorkday).toList();
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < READS; i++) {
      LocalDate day = days.get(random.nextInt(days.size()));
      paths.add(path(i, day, "&asOf=" + day + "T10:00:00Z"));
    }
    add(session, "board of a past day as it stood", boards(session).of(paths));
  }

  private static String path(int number, LocalDate date, String more) {
    return "/api/boards/%s/%s?date=%s%s"
        .formatted(
            History.team(number),
            MEETINGS.get(number / History.TEAMS % MEETINGS.size()),
            date,
            more);
  }

  private static double add(Session session, String name, BoardReads.Read read) {
    session
        .results()
        .add(new Measurement(name, 1, read.perSecond(), read.latency(), Map.of(), 0, Map.of()));
    return read.latency().p50();
  }

  private static BoardReads boards(Session session) throws IOException {
    InetSocketAddress address = session.installation().address(Service.PROJECTION);
    return new BoardReads(
        URI.create("http://127.0.0.1:" + address.getPort()),
        session.installation().administratorToken());
  }

  private static boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
