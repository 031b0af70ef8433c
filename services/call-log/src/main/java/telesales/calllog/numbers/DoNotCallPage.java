package telesales.calllog.numbers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.Contact;
import telesales.contracts.calls.BlockReason;

/**
 * A page of the do-not-call list, the newest first.
 *
 * @param next to be sent as {@code after} for what follows; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DoNotCallPage(List<Entry> numbers, @Nullable String next) {
  /**
   * A number on the list.
   *
   * @param number absent if the customer was erased: it is on the list all the same
   * @param note why, in words
   * @param call in which the customer asked for it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      @Nullable String number,
      BlockReason reason,
      @Nullable String note,
      Instant since,
      String by,
      @Nullable String call) {
    static Entry masked(OpenedListing opened) {
      Listing listing = opened.listing();
      return new Entry(
          opened.contact().map(each -> each.phone().masked()).orElse(null),
          listing.reason(),
          opened.contact().map(Contact::note).orElse(null),
          listing.since(),
          listing.by(),
          listing.call());
    }
  }

  /**
   * @param found one more than asked for, if there are more
   */
  static DoNotCallPage of(List<OpenedListing> found, int limit) {
    List<OpenedListing> shown = found.subList(0, Math.min(limit, found.size()));
    return new DoNotCallPage(
        shown.stream().map(Entry::masked).toList(),
        found.size() > limit ? Place.of(shown.getLast().listing()).toString() : null);
  }
}
