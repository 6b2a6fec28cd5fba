package jakarta.annotation;

/** What generated code says of parameters. The published class is in a jar of Maven's, and does no more. */
public @interface Nonnull {}
