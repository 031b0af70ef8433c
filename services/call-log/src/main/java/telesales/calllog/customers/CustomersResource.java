package telesales.calllog.customers;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResponseHeader;
import telesales.contracts.CustomerId;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;

/** What persons may demand: to be forgotten, and to see what is known of them. */
@Path("/api/customers/{number}")
@RolesAllowed(Role.ADMIN)
class CustomersResource {
  private static final Logger LOG = Logger.getLogger(CustomersResource.class);

  /**
   * @param customer whom the number stands for in all tables and events
   * @param erased false if nothing was known, or it was erased before
   */
  record Erased(CustomerId customer, boolean erased) {}

  private final PhoneNumbers numbers;
  private final Customers customers;
  private final Erasure erasure;
  private final CustomerExport export;
  private final Caller caller;

  CustomersResource(
      PhoneNumbers numbers,
      Customers customers,
      Erasure erasure,
      CustomerExport export,
      Caller caller) {
    this.numbers = numbers;
    this.customers = customers;
    this.erasure = erasure;
    this.export = export;
    this.caller = caller;
  }

  @DELETE
  @Operation(
      summary =
          "Forget a person: what was encrypted with the customer's key is unreadable for ever",
      description =
          "Calls and figures stay, without number, name and words. A number on the do-not-call list"
              + " stays on it. Asked again, nothing happens.")
  public Uni<Erased> erase(@PathParam("number") String number) {
    KnownNumber known = known(number);
    CustomerId customer = customers.withNumber(known);
    return erasure
        .erase(customer, known.number(), caller.meta())
        .map(erased -> new Erased(customer, erased));
  }

  @GET
  @Path("/export")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  @Operation(summary = "All that is known of a person, in clear; it is noted who asked")
  public Uni<CustomerExport.Export> export(@PathParam("number") String number) {
    KnownNumber known = known(number);
    CustomerId customer = customers.withNumber(known);
    LOG.infof("%s exports what is known of customer %s", caller.name(), customer);
    return export.of(customer, known.number());
  }

  private KnownNumber known(String number) {
    return numbers
        .parse(number)
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    "number", "must be 3 to 15 digits, with + where the country is given"));
  }
}
