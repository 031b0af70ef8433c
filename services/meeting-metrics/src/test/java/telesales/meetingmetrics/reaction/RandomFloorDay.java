package telesales.meetingmetrics.reaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.DepartmentId;
import telesales.contracts.Event;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.Money;
import telesales.contracts.PaymentId;
import telesales.contracts.TeamId;
import telesales.contracts.VisitId;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.DealEvent.LeadPaymentWithdrawn;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisitWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.contracts.leads.VisitKind;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.eventsourcing.store.StreamId;
import telesales.figures.CallFigures;
import telesales.figures.EffectiveCallRule;
import telesales.figures.EffectiveCallRules;
import telesales.figures.Figures;
import telesales.figures.LeadFigures;
import telesales.figures.WorkBlock;
import telesales.figures.WorkCalendar;

/**
 * Calls with corrections, leads, two teams and their target, made up from a number. One of the
 * teams sits elsewhere, and an agent moves there on the second day.
 */
final class RandomFloorDay {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
  private static final int THREE_DAYS = 3 * 24 * 3600;

  private final Random random;
  private final String prefix;
  private final LocalDate firstDay;
  private final List<EffectiveCallRule> rules;
  private final List<List<Told>> streams = new ArrayList<>();

  RandomFloorDay(long seed, String prefix) {
    this(seed, prefix, JANUARY, List.of());
  }

  /** Where these rules are set some time, each once. */
  RandomFloorDay(long seed, String prefix, LocalDate firstDay, List<EffectiveCallRule> rules) {
    this.random = new Random(seed);
    this.prefix = prefix;
    this.firstDay = firstDay;
    this.rules = rules;
    for (int i = 0; i < 60; i++) {
      streams.add(call(prefix + "-" + i));
    }
    for (int i = 0; i < 12; i++) {
      streams.add(lead(prefix + "-" + i));
      streams.add(visit(prefix + "-visited-" + i));
      streams.add(payment(prefix + "-paid-" + i));
    }
    streams.add(floor());
    streams.add(List.of(target("team")));
    streams.add(List.of(target("far")));
    if (!rules.isEmpty()) {
      streams.add(rules.stream().map(rule -> Told.rule(prefix, rule)).toList());
    }
  }

  /** Each stream in its order, and otherwise anyhow. */
  List<Told> shuffled() {
    List<List<Told>> left = new ArrayList<>(streams.stream().map(ArrayList::new).toList());
    List<Told> all = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Told> stream = left.get(random.nextInt(left.size()));
      all.add(stream.removeFirst());
      left.removeIf(List::isEmpty);
    }
    return all;
  }

  /** What the last event of each stream makes of the days, counted without any cleverness. */
  Map<String, Figures> recount() {
    Map<String, Figures> halves = new TreeMap<>();
    Map<String, CallEvent> firstGraded = new TreeMap<>();
    for (List<Told> stream : streams) {
      Event last = stream.getLast().event();
      if (last instanceof CallEvent call) {
        CallDetails details = call.details();
        LocalDate day = time(details.agent(), details.startedAt()).toLocalDate();
        Figures figures = CallFigures.of(details, EffectiveCallRules.of(rules).on(day));
        halves.merge(half(details.agent(), details.startedAt()), figures, Figures::plus);
        if (details.grade() != null) {
          String who = details.agent() + " " + day + " " + details.customer();
          firstGraded.merge(who, call, RandomFloorDay::earlier);
        }
      } else if (last instanceof LeadBecameInterested lead) {
        halves.merge(half(lead.agent(), lead.at()), Figures.ONE_INTERESTED_LEAD, Figures::plus);
      } else if (last instanceof LeadVisited visit) {
        halves.merge(half(visit.agent(), visit.at()), LeadFigures.of(visit), Figures::plus);
      } else if (last instanceof LeadPaymentReceived paid) {
        halves.merge(half(paid.agent(), paid.at()), LeadFigures.of(paid), Figures::plus);
      }
    }
    for (CallEvent call : firstGraded.values()) {
      String half = half(call.details().agent(), call.details().startedAt());
      halves.merge(half, Figures.NONE.withGradedLeads(1), Figures::plus);
    }
    return halves;
  }

  private List<Told> call(String id) {
    List<Told> stream = new ArrayList<>(List.of(Told.logged(id, details())));
    for (int i = random.nextInt(3); i > 0; i--) {
      stream.add(Told.corrected(id, details()));
    }
    return stream;
  }

  private CallDetails details() {
    Disposition[] all = Disposition.values();
    CallDetails details =
        Told.details(
            agent(),
            instant(),
            random.nextInt(120),
            all[random.nextInt(all.length)],
            random.nextBoolean());
    return random.nextInt(3) > 0 ? details : details.changed().grade(grade()).details();
  }

  private List<Told> visit(String id) {
    var lead = new LeadId(id);
    var visit = new VisitId("v");
    List<Told> stream = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      var agent = new AgentId(agent());
      Grade grade = grade();
      LeadEvent event =
          random.nextInt(4) > 0
              ? new LeadVisited(
                  lead, visit, agent, instant(), VisitKind.CAME, grade, random.nextBoolean())
              : new LeadVisitWithdrawn(lead, visit, agent, instant());
      stream.add(new Told(new StreamId("lead-" + id), event));
    }
    return stream;
  }

  private List<Told> payment(String id) {
    var lead = new LeadId(id);
    var deal = new DealId("d");
    var payment = new PaymentId("p");
    List<Told> stream = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      var agent = new AgentId(agent());
      var amount = new Money(random.nextInt(1_000_000), "CNY");
      LeadEvent event =
          random.nextInt(4) > 0
              ? new LeadPaymentReceived(
                  lead, deal, payment, agent, instant(), amount, random.nextBoolean())
              : new LeadPaymentWithdrawn(lead, deal, payment, agent, instant());
      stream.add(new Told(new StreamId("lead-" + id), event));
    }
    return stream;
  }

  private static CallEvent earlier(CallEvent one, CallEvent other) {
    Comparator<CallEvent> order =
        Comparator.comparing((CallEvent call) -> call.details().startedAt())
            .thenComparing(call -> call.call().value());
    return order.compare(one, other) <= 0 ? one : other;
  }

  private List<Told> lead(String id) {
    var lead = new LeadId(id);
    var call = new CallId(id);
    List<Told> stream = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      var agent = new AgentId(agent());
      LeadEvent event =
          i % 2 == 0
              ? new LeadBecameInterested(lead, Grade.D, call, agent, instant())
              : new LeadInterestWithdrawn(lead, call, agent, instant());
      stream.add(new Told(new StreamId("lead-" + id), event));
    }
    return stream;
  }

  private List<Told> floor() {
    var stream = new StreamId("floor-" + prefix);
    var team = new TeamId(prefix + "-team");
    var far = new TeamId(prefix + "-far");
    var department = new DepartmentId(prefix + "-department");
    return Stream.of(
            new TeamNamed(team, department, "Team"),
            new AgentJoinedTeam(agent(0), team, LocalDate.EPOCH),
            new AgentJoinedTeam(agent(1), team, LocalDate.EPOCH),
            new TeamNamed(far, department, "Far"),
            new TeamTimeZoneSet(far, ZoneId.of("Asia/Tokyo")),
            new AgentJoinedTeam(agent(2), far, LocalDate.EPOCH),
            new AgentLeftTeam(agent(1), team, secondDay()),
            new AgentJoinedTeam(agent(1), far, secondDay()),
            new TeamTimeZoneSet(far, NEW_YORK))
        .map(event -> new Told(stream, event))
        .toList();
  }

  /** So low that most days reach it. */
  private Told target(String team) {
    var scope = new Scope(Level.TEAM, prefix + "-" + team);
    return new Told(
        new StreamId("targets-" + prefix + "-" + team),
        new TargetSet(Metric.EFFECTIVE_CALLS, Period.DAY, scope, 3, LocalDate.EPOCH));
  }

  private Grade grade() {
    List<Grade> grades = List.of(Grade.values());
    return grades.get(random.nextInt(grades.size()));
  }

  private String agent() {
    return agent(random.nextInt(3)).value();
  }

  private AgentId agent(int number) {
    return new AgentId(prefix + "-" + number);
  }

  private LocalDate secondDay() {
    return firstDay.plusDays(1);
  }

  private Instant instant() {
    return firstDay
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant()
        .plusSeconds(random.nextInt(THREE_DAYS));
  }

  /** By the clock of the team where the agent is on the floor's day. */
  private LocalDateTime time(AgentId agent, Instant at) {
    LocalDateTime onFloor = LocalDateTime.ofInstant(at, SHANGHAI);
    boolean isFar =
        agent.equals(agent(2))
            || (agent.equals(agent(1)) && !onFloor.toLocalDate().isBefore(secondDay()));
    return isFar ? LocalDateTime.ofInstant(at, NEW_YORK) : onFloor;
  }

  private String half(AgentId agent, Instant at) {
    LocalDateTime time = time(agent, at);
    WorkBlock block = WorkBlock.of(time.toLocalTime(), WorkCalendar.USUAL.hours().noonMeeting());
    return agent + " " + time.toLocalDate() + " " + block.name().toLowerCase(Locale.ROOT);
  }
}
