import ComityModel
import ComityReporting
import Testing

@Suite struct GitHubTests {
  @Test func annotationsStandAtTheirPlaces() {
    #expect(
      written(AnnotationReporter()) == """
        ::warning file=drafts/draft.md,line=1,endLine=1,col=3,endColumn=22,title=poa/drafts/groups/ended::nothing ends groups
        ::error file=drafts/draft.md,line=5,endLine=5,col=4,endColumn=13,title=poa/drafts/groups/created (Article 7(1))::The Chair may create a group

        """)
  }

  @Test func noTextBeginsACommandOfItsOwn() {
    let lines = written(AnnotationReporter(), Sample.everything).split(separator: "\n")
    #expect(
      lines == [
        "::error file=drafts/dé ft%25.md,line=5,endLine=5,col=4,endColumn=13,title=poa/drafts/groups/created (Article 7(1))::The Chair may create a group",
        "::notice file=drafts/dé ft%25.md,line=5,endLine=5,col=4,endColumn=13,title=poa/series/founding/x (Article 7(1))::a, b: 100%25%0Asecond line",
        "::error file=drafts/dé ft%25.md,title=Comity%3A poa/drafts/broken failed::line 1%0Aline 2",
      ])
  }

  @Test func columnsOfSeveralLinesAreLeftOut() {
    var report = Sample.report
    report.subjects[0].findings = [report.subjects[0].findings[1]]
    report.subjects[0].findings[0].location = Sample.location("technical groups,\nand", "")
    #expect(written(AnnotationReporter(), report).contains("line=5,endLine=6,title="))
  }

  @Test func theSummaryIsATableASubjectAndAFinding() {
    #expect(
      written(JobSummaryReporter()) == """
        ## Comity

        Found 1 error, 1 warning (2 rules of poa 1.0).

        | subject | violated | missing | not checked |
        | --- | ---: | ---: | ---: |
        | drafts/draft.md | 1 | 1 | 1 |

        | severity | place | finding | requirement |
        | --- | --- | --- | --- |
        | warning | drafts/draft.md:1 | nothing ends groups | `poa/groups.ended` |
        | error | drafts/draft.md:5, Article 7(1) | The Chair may create a group | `poa/groups.created` |


        """)
  }

  @Test func theSummaryEscapesAndEnds() {
    var report = Sample.report
    report.subjects[0].findings = Array(repeating: report.subjects[0].findings[0], count: 501)
    report.subjects[0].findings[0].message = "a | b <script> *c* `d`\ne"
    let text = written(JobSummaryReporter(), report)
    #expect(text.contains(#"| a \| b &lt;script&gt; \*c\* \`d\` e |"#))
    #expect(text.contains("… and 1 more; the other formats list them all."))
  }
}
