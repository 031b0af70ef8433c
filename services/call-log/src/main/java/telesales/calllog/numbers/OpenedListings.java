package telesales.calllog.numbers;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.Seal;
import telesales.contracts.CustomerId;
import telesales.eventsourcing.postgresql.Sql;

/** Reads the do-not-call list, the newest first. */
@ApplicationScoped
class OpenedListings {
  private static final String SQL = Sql.file(OpenedListings.class, "page-of-do-not-call.sql");

  private final Pool pool;
  private final PersonalData personalData;

  OpenedListings(Pool pool, PersonalData personalData) {
    this.pool = pool;
    this.personalData = personalData;
  }

  Uni<List<OpenedListing>> after(Place place, int most) {
    return pool.preparedQuery(SQL)
        .execute(Tuple.of(place.since().atOffset(ZoneOffset.UTC), place.customer(), most))
        .map(rows -> rows.stream().map(Listing::read).toList())
        .chain(this::open);
  }

  private Uni<List<OpenedListing>> open(List<Listing> listings) {
    return personalData
        .existingSealsOf(listings.stream().map(Listing::customer).collect(Collectors.toSet()))
        .map(seals -> listings.stream().map(each -> open(each, seals)).toList());
  }

  private static OpenedListing open(Listing listing, Map<CustomerId, Seal> seals) {
    Optional<Seal> seal = Optional.ofNullable(seals.get(listing.customer()));
    return new OpenedListing(listing, PersonalData.contact(seal, listing.personalData()));
  }
}
