/**
 * What a test of a host or of the library needs: a clock that the test sets, and generated values.
 */
package io.gridgov.testkit;
