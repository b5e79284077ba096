/** What a reader can do where there is no list to show, or is to know; under a line that says which. */
export function NextSteps({ title, steps }: { title: string; steps: readonly string[] }) {
  return (
    <section class="next-steps" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  )
}
