package telesales.singlemachine.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import telesales.singlemachine.launch.DayClock;
import telesales.singlemachine.signin.Account;
import telesales.singlemachine.signin.Role;
import telesales.singlemachine.signin.Tokens;

/** Plays the day to a running system, at the pace of its clock, until the evening is over. */
public final class Demo implements AutoCloseable {

  // The processes need some of the early minutes to start, and the days before to be taken in.
  private static final LocalTime STARTING = LocalTime.of(7, 40);
  private static final int SPEED = 60;
  private static final long SEED = 20_260_105L;
  private static final Duration TICK = Duration.ofMillis(200);
  private static final int DAYS_BEFORE = 2;
  private static final int BATCH = 200;

  // Each agent takes a seed of its own from here on.
  private static final long DAYS_APART = 1000;

  private final FloorClient floor;
  private final ManagersWork managers;
  private final AgentsWork agents;
  private final SpokenWords words;
  private final SalesResults results;
  private final DayClock clock;
  private final Consumer<String> say;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread player = Thread.ofPlatform().name("demo").unstarted(this::play);
  private String key = "";

  private Demo(FloorClient floor, DayClock clock, Consumer<String> say) {
    this.floor = floor;
    this.managers = new ManagersWork(floor);
    this.agents = new AgentsWork(floor);
    this.words = new SpokenWords(floor);
    this.results = new SalesResults(floor, clock);
    this.clock = clock;
    this.say = say;
  }

  /** The clock of a demonstration that begins now: today's early morning, sixty times as fast. */
  public static DayClock beginsNow() {
    LocalDate today = LocalDate.now(DemoFloor.ZONE);
    Instant start = today.atTime(STARTING).atZone(DemoFloor.ZONE).toInstant();
    return new DayClock(start, Instant.now(), SPEED);
  }

  /** Some of the floor's people, for whoever wants to look at the day with their eyes. */
  public static List<Account> people() {
    var agent = DemoFloor.agents().getFirst();
    return Stream.concat(
            DemoFloor.TEAMS.stream()
                .map(team -> new Account(team.manager(), Role.MANAGER, team.id())),
            Stream.of(new Account(agent.id(), Role.AGENT, agent.team())))
        .toList();
  }

  /** Begins to play, and returns at once. */
  public static Demo play(String address, DayClock clock, Tokens tokens, Consumer<String> say) {
    var demo = new Demo(new FloorClient(address, tokens), clock, say);
    demo.player.start();
    return demo;
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      player.join(Duration.ofSeconds(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void play() {
    try {
      if (!prepare()) {
        return;
      }
      LocalDate date = day(clock.start());
      var ahead = new ArrayDeque<>(past(date));
      ahead.addAll(DayPlan.of(date, SEED));
      while (!ahead.isEmpty() && !isClosingAfter(TICK)) {
        doWhatIsDue(ahead);
      }
      if (ahead.isEmpty()) {
        say.accept("the demonstration's day is over; its boards stay");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean prepare() throws InterruptedException {
    do {
      try {
        floor.putFloor();
        floor.putCalendar();
        key = floor.dialerKey();
        return true;
      } catch (FloorClient.Refused e) {
        say.accept("the demonstration cannot begin: " + e.getMessage());
        return false;
      } catch (IOException e) {
        say.accept("the demonstration waits: " + e.getMessage());
      }
    } while (!isClosingAfter(Duration.ofSeconds(1)));
    return false;
  }

  /** What the morning meeting looks back at, told as soon as the clock begins. */
  private List<Action> past(LocalDate today) {
    return IntStream.rangeClosed(1, DAYS_BEFORE)
        .mapToObj(days -> today.minusDays(DAYS_BEFORE + 1L - days))
        .flatMap(date -> DayPlan.calls(date, SEED + DAYS_APART * date.toEpochDay()).stream())
        .gather(Gatherers.windowFixed(BATCH))
        .<Action>map(calls -> new Action.ReportPast(clock.start(), calls))
        .toList();
  }

  /** Like a dialer, it tries again what was not taken, and in the same order. */
  private void doWhatIsDue(Deque<Action> ahead) throws InterruptedException {
    Instant now = clock.now();
    try {
      while (!ahead.isEmpty() && !ahead.getFirst().at().isAfter(now) && closing.getCount() > 0) {
        perform(ahead.getFirst());
        ahead.removeFirst();
      }
    } catch (FloorClient.Refused e) {
      say.accept("demonstration: " + e.getMessage());
      ahead.removeFirst();
    } catch (IOException e) {
      say.accept("demonstration: " + e.getMessage() + ", trying again");
    }
  }

  private void perform(Action action) throws IOException, InterruptedException {
    switch (action) {
      case Action.ReportPast(_, var calls) -> floor.reportAll(calls, key);
      case Action.ReportCall(_, var call) -> agents.made(call, floor.report(call, key));
      case Action.CorrectCall(_, var call) -> floor.correct(call, key);
      case Action.OpenMeeting(_, var team, var kind) -> managers.openMeeting(team, kind);
      case Action.CloseMeeting(_, var team, var kind) -> managers.closeMeeting(team, kind);
      case Action.DrawContests(var at, var team) -> managers.drawContests(team, day(at));
      case Action.DrawTeamContest(var at) -> managers.drawTeamContest(day(at));
      case Action.GiveRewards(_, var team) -> managers.giveRewards(team);
      case Action.AcceptHandovers(_, var team) -> managers.acceptHandovers(team);
      case Action.AcceptSheets(_, var team) -> managers.acceptSheets(team);
      case Action.RecordResults(_, var team) -> results.record(team);
      case Action.Announce(var at) -> words.announce(day(at));
      case Action.WriteStories(_, var team) -> words.writeStories(team);
      case Action.WriteObjectionBook(var at) -> words.writeObjectionBook(day(at));
      case Action.GiveFeedback(var at) -> words.giveFeedback(day(at));
      case Action.NoteObjection(_, var call, var kind) -> agents.noteObjection(call, kind);
      case Action.HandInSheet(_, var agent) -> agents.handInSheet(agent);
      case Action.ExplainShortfall(var at, var agent, var reason) ->
          agents.explainShortfall(agent, day(at), reason);
    }
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, DemoFloor.ZONE);
  }

  private boolean isClosingAfter(Duration time) throws InterruptedException {
    return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
