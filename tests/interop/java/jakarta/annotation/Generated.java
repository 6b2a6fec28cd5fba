package jakarta.annotation;

/** What generated code says of its classes. The published class is in a jar of Maven's, and does no more. */
public @interface Generated {
    String[] value();

    String comments() default "";
}
