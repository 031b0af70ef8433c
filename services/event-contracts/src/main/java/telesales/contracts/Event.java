package telesales.contracts;

/**
 * Anything that one service publishes and others may react to: each implementation belongs to one
 * of the sealed interfaces that {@link Topic} lists.
 */
public interface Event {}
