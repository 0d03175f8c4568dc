/**
 * The command line {@code gridgov}, written against the public API only, as an integrator would.
 */
package io.gridgov.examples.cli;
