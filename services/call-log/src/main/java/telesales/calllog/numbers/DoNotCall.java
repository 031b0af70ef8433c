package telesales.calllog.numbers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.calllog.customers.Contact;
import telesales.calllog.customers.Customers;
import telesales.calllog.customers.KnownNumber;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.Words;
import telesales.calllog.domain.CustomerCommand.BlockNumber;
import telesales.calllog.domain.CustomerCommand.UnblockNumber;
import telesales.contracts.CustomerId;
import telesales.eventsourcing.store.EventMeta;

/** Puts one number on the do-not-call list, or takes it off. */
@ApplicationScoped
class DoNotCall {
  /**
   * @param number masked
   * @param listed whether it is on the list now
   * @param changed false if it was so already
   * @param since when it went on the list
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answer(String number, boolean listed, boolean changed, @Nullable Instant since) {}

  private final Customers customers;
  private final PersonalData personalData;
  private final DoNotCallList list;
  private final DoNotCallChanges changes;
  private final Clock clock;
  private final int longestNote;

  DoNotCall(
      Customers customers,
      PersonalData personalData,
      DoNotCallList list,
      DoNotCallChanges changes,
      Clock clock,
      CallLogConfig config) {
    this.customers = customers;
    this.personalData = personalData;
    this.list = list;
    this.changes = changes;
    this.clock = clock;
    this.longestNote = config.doNotCallNote();
  }

  int longestNote() {
    return longestNote;
  }

  Uni<Answer> block(KnownNumber number, Wish.Checked wish, EventMeta meta) {
    CustomerId customer = customers.withNumber(number);
    Instant now = now();
    return list.find(customer)
        .chain(
            known ->
                holds(known)
                    ? Uni.createFrom().item(false)
                    : command(customer, number, wish, meta.actor(), now)
                        .chain(command -> changes.decide(List.of(command), meta))
                        .map(changed -> !changed.isEmpty()))
        .chain(changed -> answer(customer, number, changed));
  }

  Uni<Answer> unblock(KnownNumber number, @Nullable String note, EventMeta meta) {
    CustomerId customer = customers.withNumber(number);
    Instant now = now();
    return list.find(customer)
        .chain(
            known ->
                holds(known)
                    ? sealed(customer, note)
                        .map(data -> new UnblockNumber(customer, data, meta.actor(), now))
                        .chain(command -> changes.decide(List.of(command), meta))
                        .map(changed -> !changed.isEmpty())
                    : Uni.createFrom().item(false))
        .chain(changed -> answer(customer, number, changed));
  }

  /** What is to be decided; the customer gets a key if there is none. */
  Uni<BlockNumber> command(
      CustomerId customer, KnownNumber number, Wish.Checked wish, String by, Instant at) {
    return sealed(customer, number, wish.note())
        .map(data -> new BlockNumber(customer, wish.reason(), data, null, by, at));
  }

  /** As finely as the database keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Uni<String> sealed(CustomerId customer, KnownNumber number, @Nullable String note) {
    var contact = new Contact(number.number(), null, note);
    return personalData.sealOf(customer).map(seal -> PersonalData.seal(seal, contact));
  }

  /** Without the number: who was erased need not become known again by this. */
  private Uni<String> sealed(CustomerId customer, @Nullable String note) {
    var words = new Words(note == null ? "" : note, null, null, null);
    return personalData.sealOf(customer).map(seal -> PersonalData.sealed(seal, words));
  }

  private Uni<Answer> answer(CustomerId customer, KnownNumber number, boolean changed) {
    return list.find(customer)
        .map(known -> known.filter(Listed::holds))
        .map(
            held ->
                new Answer(
                    number.number().masked(),
                    held.isPresent(),
                    changed,
                    held.map(Listed::since).orElse(null)));
  }

  private static boolean holds(Optional<Listed> known) {
    return known.filter(Listed::holds).isPresent();
  }
}
