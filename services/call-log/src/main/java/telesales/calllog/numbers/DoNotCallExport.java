package telesales.calllog.numbers;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.Contact;

/** The whole do-not-call list as CSV, read page by page, so that its length does not matter. */
@ApplicationScoped
class DoNotCallExport {
  private static final int PAGE = 1_000;
  private static final String HEADING =
      CsvCells.BYTE_ORDER_MARK
          + CsvCells.line(Stream.of("number", "reason", "note", "since", "by", "customer"));

  /** How far it was read. */
  private static final class Reading {
    private Place place = Place.BEFORE_ALL;

    private void advance(List<OpenedListing> page) {
      if (!page.isEmpty()) {
        place = Place.of(page.getLast().listing());
      }
    }
  }

  private final OpenedListings listings;

  DoNotCallExport(OpenedListings listings) {
    this.listings = listings;
  }

  /** The numbers of erased customers are empty: on the list they are by their identity alone. */
  Multi<String> csv() {
    Multi<String> pages =
        Multi.createBy()
            .repeating()
            .uni(
                Reading::new,
                reading -> listings.after(reading.place, PAGE).invoke(reading::advance))
            .whilst(page -> page.size() == PAGE)
            .onItem()
            .transform(DoNotCallExport::lines)
            .filter(lines -> !lines.isEmpty());
    return Multi.createBy().concatenating().streams(Multi.createFrom().item(HEADING), pages);
  }

  private static String lines(List<OpenedListing> page) {
    return page.stream().map(DoNotCallExport::line).collect(Collectors.joining());
  }

  private static String line(OpenedListing opened) {
    Listing listing = opened.listing();
    return CsvCells.line(
        Stream.of(
            opened.contact().map(each -> each.phone().digits()).orElse(""),
            listing.reason().wireName(),
            orEmpty(opened.contact().map(Contact::note).orElse(null)),
            listing.since().toString(),
            listing.by(),
            listing.customer().value()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
