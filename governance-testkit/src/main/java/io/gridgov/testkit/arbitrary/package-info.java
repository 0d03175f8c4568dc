/**
 * Generated values for property tests: maps and points where borders make trouble.
 *
 * <p>Arbitraries of jqwik that shrink; each names what it promises. Start from {@link
 * io.gridgov.testkit.arbitrary.MapArbitraries}.
 */
package io.gridgov.testkit.arbitrary;
