/** The laws of the library as properties, one class a law, each with the bugs that it kills. */
package io.gridgov.testkit.law;
