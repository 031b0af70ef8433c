/** Starts the processes of an installation, keeps them alive and stops them. */
@NullMarked
package telesales.singlemachine.launch;

import org.jspecify.annotations.NullMarked;
