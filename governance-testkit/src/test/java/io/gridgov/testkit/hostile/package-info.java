/** What the readers do with input that somebody has spoilt, by accident or on purpose. */
package io.gridgov.testkit.hostile;
