package telesales.calllog.assembly;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import telesales.calllog.customers.Customers;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.PhoneNumber;
import telesales.calllog.customers.PhoneNumbers;
import telesales.calllog.formats.CallReport;
import telesales.calllog.formats.PostFormat;
import telesales.calllog.mapping.Dialers;
import telesales.calllog.mapping.KnownDialer;
import telesales.calllog.posts.NewPost;
import telesales.calllog.posts.Posts;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.CallSource;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.eventsourcing.store.EventMeta;

/** Takes posts of dialers in: keeps each first, then looks what its call is by now. */
@ApplicationScoped
public class Receiving {
  /**
   * What a dialer is told.
   *
   * @param dialerCallId the dialer's own id of the call
   * @param post under which it is kept
   */
  public record Received(String dialerCallId, long post, Became became) {}

  private final Dialers dialers;
  private final PostReading reading;
  private final PhoneNumbers numbers;
  private final Customers customers;
  private final PersonalData personalData;
  private final Posts posts;
  private final CallsOfPosts calls;
  private final Clock clock;

  Receiving(
      Dialers dialers,
      PostReading reading,
      PhoneNumbers numbers,
      Customers customers,
      PersonalData personalData,
      Posts posts,
      CallsOfPosts calls,
      Clock clock) {
    this.dialers = dialers;
    this.reading = reading;
    this.numbers = numbers;
    this.customers = customers;
    this.personalData = personalData;
    this.posts = posts;
    this.calls = calls;
    this.clock = clock;
  }

  /**
   * Fails with a problem that names the post if it cannot be read, or no call can be made of it
   * yet; it is kept all the same.
   */
  public Uni<Received> take(String dialer, PostFormat format, byte[] content, EventMeta meta) {
    Instant now = clock.instant();
    return dialers
        .named(dialer)
        .chain(
            known -> {
              CallReport report;
              try {
                report = reading.read(format, content, known.settings(), now);
              } catch (ProblemException unreadable) {
                return unread(dialer, format, content, now, unreadable.problem());
              }
              return kept(known, format, report, content, now)
                  .chain(
                      post ->
                          calls
                              .update(new CallSource(dialer, report.dialerCallId()), meta)
                              .map(became -> received(report, post, became)));
            });
  }

  private Uni<Long> kept(
      KnownDialer dialer, PostFormat format, CallReport report, byte[] content, Instant now) {
    Optional<CustomerId> customer =
        Optional.ofNullable(report.phone())
            .flatMap(PhoneNumber::parse)
            .map(number -> numbers.of(number, dialer.settings().defaultCountry()))
            .map(customers::withNumber);
    var bare =
        new NewPost(
            dialer.name(), format.wireName(), report.dialerCallId(), null, null, now, content);
    return customer
        .map(
            known ->
                personalData
                    .sealOf(known)
                    .map(
                        seal ->
                            new NewPost(
                                bare.dialer(),
                                bare.format(),
                                bare.dialerCallId(),
                                known,
                                seal,
                                now,
                                content)))
        .orElseGet(() -> Uni.createFrom().item(bare))
        .chain(posts::keepOfCall);
  }

  private Uni<Received> unread(
      String dialer, PostFormat format, byte[] content, Instant now, Problem problem) {
    var post = new NewPost(dialer, format.wireName(), null, null, null, now, content);
    return posts
        .keepRefused(post, problem)
        .chain(id -> Uni.createFrom().failure(keptAs(problem, id)));
  }

  private static Received received(CallReport report, Long post, Became became) {
    if (became.problem().isPresent()) {
      throw keptAs(became.problem().get(), post);
    }
    return new Received(report.dialerCallId(), post, became);
  }

  private static ProblemException keptAs(Problem problem, Long post) {
    return new ProblemException(
        new Problem(
            problem.type(),
            problem.title(),
            problem.status(),
            problem.detail() + " (kept as post " + post + ")",
            problem.errors()));
  }
}
