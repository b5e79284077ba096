/**
 * Leaves the browser to the user, until it is closed or Ctrl+C is pressed.
 * @param {import('../../tests/support/driver').Driver} driver
 */
export async function showOnScreen(driver) {
  console.log('\nThe panel is open beside the article. Close the browser, or press Ctrl+C here, to end.')
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve))
  await Promise.race([driver.closed, interrupted])
}
