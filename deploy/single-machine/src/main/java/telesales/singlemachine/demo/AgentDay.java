package telesales.singlemachine.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import telesales.singlemachine.demo.DemoFloor.Agent;
import telesales.singlemachine.demo.PlannedCall.Customer;

/** Plans one agent's calls of the day: the same generator gives the same day. */
final class AgentDay {

  private static final LocalTime FIRST_CALL = LocalTime.of(9, 6);
  private static final LocalTime LAST_CALL = LocalTime.of(17, 30);
  private static final double FOLLOW_UP_SHARE = 0.07;

  private final Agent agent;
  private final LocalDate date;
  private final RandomGenerator random;
  private final double skill;
  private final Deque<Interested> interested = new ArrayDeque<>();

  /** A customer who may buy, and how far that has come. */
  private record Interested(Customer customer, char grade) {}

  private record Outcome(int talkSeconds, String disposition, @Nullable String grade) {
    static Outcome nobody(String disposition) {
      return new Outcome(0, disposition, null);
    }
  }

  AgentDay(Agent agent, LocalDate date, RandomGenerator random) {
    this.agent = agent;
    this.date = date;
    this.random = random;
    this.skill = 0.75 + random.nextDouble() * 0.5;
  }

  List<PlannedCall> calls() {
    var calls = new ArrayList<PlannedCall>();
    Instant end = at(LAST_CALL);
    Instant next = at(FIRST_CALL).plusSeconds(random.nextInt(240));
    while (next.isBefore(end)) {
      PlannedCall call = call(calls.size() + 1, next);
      calls.add(call);
      double pause = (20 + random.nextInt(60)) / (skill * pace(next));
      next = call.end().plus(Duration.ofSeconds((long) pause));
    }
    return calls;
  }

  /** Less is done over lunch and while the noon meeting sits. */
  private double pace(Instant instant) {
    LocalTime time = LocalTime.ofInstant(instant, DemoFloor.ZONE);
    return time.isAfter(LocalTime.NOON) && time.isBefore(LocalTime.of(13, 50)) ? 0.2 : 1;
  }

  private PlannedCall call(int number, Instant start) {
    boolean followUp = !interested.isEmpty() && random.nextDouble() < FOLLOW_UP_SHARE;
    Interested again = followUp ? interested.removeFirst() : null;
    Customer customer = again == null ? Customers.stranger(random) : again.customer;
    Outcome outcome = again == null ? coldCall() : followUp(again);
    if (outcome.grade != null && !outcome.disposition.equals("sale")) {
      interested.addLast(new Interested(customer, outcome.grade.charAt(0)));
    }
    boolean talked = outcome.talkSeconds > 0;
    return new PlannedCall(
        String.format(Locale.ROOT, "%s-%s-%04d", date, agent.id(), number),
        agent.id(),
        customer,
        start,
        4 + random.nextInt(talked ? 14 : 24),
        outcome.talkSeconds,
        outcome.disposition,
        outcome.grade,
        outcome.talkSeconds > 60 && random.nextDouble() < 0.42 * skill);
  }

  private Outcome coldCall() {
    double fate = random.nextDouble();
    if (fate < 0.24) {
      return Outcome.nobody("no-answer");
    } else if (fate < 0.30) {
      return Outcome.nobody("busy");
    } else if (fate < 0.34) {
      return Outcome.nobody("answering-machine");
    } else if (fate < 0.35) {
      return Outcome.nobody("invalid-number");
    } else if (fate < 0.355) {
      return new Outcome(talk(15), "do-not-call", null);
    } else if (fate > 1 - 0.018 * skill) {
      return new Outcome(talk(240), "interested", random.nextInt(4) == 0 ? "C" : "D");
    } else if (fate > 0.9) {
      return new Outcome(talk(80), "callback", null);
    }
    return new Outcome(talk(55), "not-interested", null);
  }

  private Outcome followUp(Interested customer) {
    boolean nearer = random.nextDouble() < 0.6 * skill;
    char grade = nearer && customer.grade > 'A' ? (char) (customer.grade - 1) : customer.grade;
    if (nearer && customer.grade <= 'B') {
      return new Outcome(talk(360), "sale", "A");
    }
    return new Outcome(talk(180), "interested", String.valueOf(grade));
  }

  /** Most talks are short and a few are long, as on a real floor. */
  private int talk(int usualSeconds) {
    return (int) Math.clamp(usualSeconds * Math.exp(random.nextGaussian() * 0.6), 5, 1800);
  }

  private Instant at(LocalTime time) {
    return date.atTime(time).atZone(DemoFloor.ZONE).toInstant();
  }
}
