/** A floor of twenty agents at work, played to the system from outside through HTTP. */
@NullMarked
package telesales.singlemachine.demo;

import org.jspecify.annotations.NullMarked;
