/** Accounts and sessions of people, for an installation without an identity provider of its own. */
@NullMarked
package telesales.singlemachine.signin;

import org.jspecify.annotations.NullMarked;
