package telesales.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.Money;
import telesales.contracts.PaymentId;
import telesales.contracts.VisitId;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadDealWithdrawn;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.DealEvent.LeadPaymentWithdrawn;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisitWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.contracts.leads.VisitKind;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.CalendarEvent.SpecialDayWithdrawn;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;

/** Two teams, an agent of none, and many calls that are corrected now and then. */
public final class RandomFloor {
  private static final String[] AGENTS = {"a1", "a2", "a3", "b1", "b2", "nobody"};

  private static final List<Disposition> DISPOSITIONS =
      List.copyOf(EnumSet.allOf(Disposition.class));

  /** What was told last of each call. */
  final Map<String, CallDetails> calls = new HashMap<>();

  /** Whom each lead is credited to in the end. */
  final Map<String, LeadBecameInterested> interests = new HashMap<>();

  /** What was said last of each visit, deal and payment, and not withdrawn. */
  final Map<String, LeadEvent> results = new HashMap<>();

  private final Story story;
  private final Random random;
  private final LocalDate day;

  public RandomFloor(Story story, Random random, LocalDate day) {
    this.story = story;
    this.random = random;
    this.day = day;
  }

  public void tell(int manyCalls) {
    LocalDate from = day.minusMonths(2);
    story.team("a").team("b");
    story.member("a1", "a", from).member("a2", "a", from).member("a3", "a", from);
    story.member("b1", "b", from).member("b2", "a", from).member("b2", "b", day);
    for (int i = 0; i < manyCalls; i++) {
      call("call-" + i);
    }
    for (int i = 0; i < manyCalls / 8; i++) {
      lead("lead-" + i);
      results("bought-" + i);
      specialDay();
    }
  }

  static List<String> agents() {
    return List.of(AGENTS);
  }

  private void specialDay() {
    var scope = new Scope(Level.TEAM, story.id(random.nextBoolean() ? "a" : "b"));
    LocalDate date = day.minusDays(random.nextInt(3));
    story.tell(
        "calendar",
        random.nextInt(3) == 0
            ? new SpecialDayWithdrawn(scope, date, "root")
            : new SpecialDaySet(
                scope, date, random.nextBoolean(), "day " + random.nextInt(9), null, "root"));
  }

  private void call(String call) {
    int versions = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1;
    for (int version = 1; version <= versions; version++) {
      CallDetails details = details();
      calls.put(call, details);
      story.tell(
          call,
          version == 1
              ? Calls.logged(story.id(call), details)
              : Calls.corrected(story.id(call), details));
    }
  }

  private CallDetails details() {
    Disposition disposition = DISPOSITIONS.get(random.nextInt(DISPOSITIONS.size()));
    CallDetails details =
        Calls.details(agent(), moment(), random.nextInt(90), disposition, random.nextInt(5) == 0);
    return random.nextInt(3) == 0
        ? Calls.with("customer-" + random.nextInt(9), details).changed().grade(grade()).details()
        : details;
  }

  /** Interest is said, said otherwise, taken back and said again. */
  private void lead(String lead) {
    var id = new LeadId(story.id(lead));
    for (int i = 0; i <= random.nextInt(3); i++) {
      var call = new CallId(story.id("call-" + random.nextInt(calls.size())));
      var next = new LeadBecameInterested(id, Grade.C, call, new AgentId(agent()), moment());
      interests.put(lead, next);
      story.tell(lead, next);
      if (random.nextInt(3) == 0) {
        story.tell(lead, new LeadInterestWithdrawn(id, next.call(), next.agent(), next.at()));
        interests.remove(lead);
      }
    }
  }

  /** Each is said, said otherwise, and some are withdrawn. */
  private void results(String lead) {
    var id = new LeadId(story.id(lead));
    var deal = new DealId("d");
    for (int i = 0; i <= random.nextInt(4); i++) {
      Grade grade = random.nextInt(5) == 0 ? null : grade();
      var visit =
          new LeadVisited(
              id,
              new VisitId("v"),
              new AgentId(agent()),
              moment(),
              VisitKind.CAME,
              grade,
              random.nextBoolean());
      say(lead, "visit", visit);
      say(lead, "deal", deal(id, deal));
      var payment = new PaymentId("p");
      say(
          lead,
          "payment",
          new LeadPaymentReceived(
              id, deal, payment, new AgentId(agent()), moment(), money(), random.nextBoolean()));
      if (random.nextInt(4) == 0) {
        withdraw(
            lead, "visit", new LeadVisitWithdrawn(id, visit.visit(), visit.agent(), visit.at()));
        withdraw(
            lead,
            "payment",
            new LeadPaymentWithdrawn(id, deal, payment, new AgentId(agent()), moment()));
        withdraw(lead, "deal", new LeadDealWithdrawn(id, deal, new AgentId(agent()), moment()));
      }
    }
  }

  private LeadDealSigned deal(LeadId lead, DealId deal) {
    return new LeadDealSigned(
        lead, deal, new AgentId(agent()), moment(), money(), null, random.nextBoolean());
  }

  private Money money() {
    return new Money(1 + random.nextInt(9_000_000), "CNY");
  }

  private void say(String lead, String what, LeadEvent event) {
    results.put(lead + what, event);
    story.tell(lead, event);
  }

  private void withdraw(String lead, String what, LeadEvent event) {
    results.remove(lead + what);
    story.tell(lead, event);
  }

  private Grade grade() {
    List<Grade> grades = List.of(Grade.values());
    return grades.get(random.nextInt(grades.size()));
  }

  private String agent() {
    return story.id(AGENTS[random.nextInt(AGENTS.length)]);
  }

  /** On that day or one of the three before, in working hours or shortly after midnight. */
  private Instant moment() {
    int minute = random.nextInt(20) == 0 ? 10 : 9 * 60 + random.nextInt(9 * 60);
    return ProjectionTest.at(day.minusDays(random.nextInt(4)), "00:00").plusSeconds(minute * 60L);
  }
}
