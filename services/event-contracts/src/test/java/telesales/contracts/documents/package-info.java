/**
 * Writes what is published down for people and programs, and holds what was approved to its word.
 */
@NullMarked
package telesales.contracts.documents;

import org.jspecify.annotations.NullMarked;
