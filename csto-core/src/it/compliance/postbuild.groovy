import javax.xml.parsers.DocumentBuilderFactory

/* What failed, and that the documentation shows each message as it was. */
def suite = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new File(basedir, 'target/surefire-reports/TEST-consumer.OurYearTest.xml'))
def failures = suite.getElementsByTagName('failure')
def messages = (0..<failures.length).collect {
    failures.item(it).getAttribute('message').replace('\r', '').replace('\\', '/').trim()
}
def page = new File(basedir, '../../../../docs/test-suite.md').getText('UTF-8').replace('\r', '')
def known = new File(basedir, 'src/test/frozen/our-year.txt').getText('UTF-8').replace('\r', '')

assert messages.size() == 2
messages.each { assert page.contains('```text\n' + it + '\n```\n'): it }
assert suite.getElementsByTagName('skipped').length > 0
assert known.endsWith('\nCSC-LIMITED\tdecision exercise\n')
return true
