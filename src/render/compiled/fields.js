// Generated from templates/ by npm run generate.
export const FIELDS = {
  "DECISION.md": {
    "frontMatter": {
      "status": "text",
      "date": "text",
      "decisionMakers": "text",
      "consulted": "text",
      "informed": "text"
    },
    "word": "text",
    "release": "text",
    "reasonInShort": "text",
    "decided": "text",
    "why": "text",
    "howSure": "text",
    "next": "text",
    "signOff": "text",
    "isRollback": "text",
    "rollback": {
      "list": {
        "text": "text",
        "commands": "text"
      }
    },
    "phases": {
      "list": {
        "title": "text",
        "traffic": "text",
        "window": "text",
        "decision": "text",
        "because": "text"
      }
    },
    "matrixColumns": {
      "list": "text"
    },
    "matrixRules": {
      "list": "text"
    },
    "matrix": {
      "list": {
        "title": "text",
        "limit": "text",
        "cells": {
          "list": "text"
        }
      }
    },
    "charts": {
      "guardrails": "text"
    },
    "deciding": {
      "list": {
        "words": "text",
        "check": "text"
      }
    },
    "othersTitle": "text",
    "others": {
      "list": {
        "words": "text",
        "check": "text"
      }
    },
    "changes": {
      "list": "text"
    },
    "exclusionsNote": "text",
    "exclusions": {
      "list": {
        "what": "text",
        "because": "text",
        "requests": "text",
        "cap": "text",
        "with": "text",
        "without": "text"
      }
    },
    "waivers": {
      "list": {
        "guardrail": "text",
        "because": "text",
        "owner": "text",
        "expires": "text",
        "state": "text"
      }
    },
    "canary": "text",
    "window": "text",
    "plan": "text",
    "evidence": "text",
    "digest": "text",
    "roles": {
      "list": {
        "title": "text",
        "people": "text",
        "threshold": "text"
      }
    },
    "signOffRule": "text",
    "version": "text",
    "evidenceCount": "text"
  },
  "CANARY_EXECUTION_SUMMARY.md": {
    "release": "text",
    "window": "text",
    "status": "text",
    "authority": "text",
    "variants": "text",
    "commit": "text",
    "decidedOn": "text",
    "decided": "text",
    "why": "text",
    "howSure": "text",
    "next": "text",
    "signOff": "text",
    "outcomes": {
      "list": {
        "title": "text",
        "decision": "text"
      }
    },
    "quickStats": {
      "list": {
        "title": "text",
        "target": "text",
        "actual": "text",
        "certainty": "text",
        "status": "text",
        "evidence": "text"
      }
    },
    "quickStatsNote": "text",
    "phases": {
      "list": {
        "title": "text",
        "decision": "text",
        "because": "text",
        "window": "text",
        "planned": "text",
        "facts": {
          "list": {
            "label": "text",
            "value": "text"
          }
        },
        "results": {
          "list": "text"
        },
        "guardrails": {
          "list": {
            "title": "text",
            "limit": "text",
            "observed": "text",
            "margin": "text",
            "verdict": "text",
            "evidence": "text"
          }
        },
        "trends": {
          "list": {
            "title": "text",
            "evidence": "text",
            "sparks": {
              "list": {
                "label": "text",
                "spark": "text",
                "low": "text",
                "high": "text"
              }
            },
            "summary": "text",
            "shareTitle": "text",
            "rows": {
              "list": {
                "from": "text",
                "requests": "text",
                "share": "text",
                "p50": "text",
                "p95": "text",
                "p99": "text"
              }
            }
          }
        },
        "traffic": {
          "list": {
            "source": "text",
            "variant": "text",
            "requests": "text",
            "failed": "text",
            "statuses": "text",
            "p50": "text",
            "p95": "text",
            "p99": "text",
            "evidence": "text"
          }
        }
      }
    },
    "charts": {
      "traffic": "text",
      "latency": "text",
      "errors": "text",
      "guardrails": "text",
      "budget": "text"
    },
    "changes": {
      "list": {
        "phase": "text",
        "server": "text",
        "before": "text",
        "after": "text",
        "evidence": "text"
      }
    },
    "pools": {
      "list": {
        "phase": "text",
        "variant": "text",
        "before": "text",
        "after": "text",
        "end": "text"
      }
    },
    "states": {
      "list": {
        "phase": "text",
        "moment": "text",
        "variant": "text",
        "serving": "text",
        "share": "text",
        "requests": "text",
        "failedChecks": "text",
        "evidence": "text"
      }
    },
    "health": {
      "list": {
        "phase": "text",
        "variant": "text",
        "checks": "text",
        "failed": "text",
        "answered": "text",
        "evidence": "text"
      }
    },
    "corroboration": {
      "list": "text"
    },
    "security": {
      "list": {
        "title": "text",
        "lines": {
          "list": "text"
        }
      }
    },
    "latencyProgress": {
      "list": "text"
    },
    "latency": {
      "list": {
        "source": "text",
        "variant": "text",
        "phase": "text",
        "requests": "text",
        "p50": "text",
        "p95": "text",
        "p99": "text",
        "max": "text",
        "evidence": "text"
      }
    },
    "errorProgress": {
      "list": "text"
    },
    "errors": {
      "list": {
        "source": "text",
        "variant": "text",
        "phase": "text",
        "requests": "text",
        "failed": "text",
        "statuses": "text",
        "evidence": "text"
      }
    },
    "infrastructure": {
      "list": "text"
    },
    "series": {
      "list": {
        "series": "text",
        "phase": "text",
        "first": "text",
        "last": "text",
        "min": "text",
        "max": "text",
        "mean": "text",
        "points": "text",
        "evidence": "text"
      }
    },
    "compliance": {
      "list": {
        "title": "text",
        "phase": "text",
        "limit": "text",
        "observed": "text",
        "certainty": "text",
        "margin": "text",
        "verdict": "text"
      }
    },
    "checks": {
      "list": "text"
    },
    "slos": {
      "list": {
        "title": "text",
        "where": "text",
        "counted": "text",
        "bad": "text",
        "burn": "text",
        "spent": "text",
        "lasts": "text",
        "verdict": "text",
        "evidence": "text"
      }
    },
    "sloNote": "text",
    "sloLines": {
      "list": "text"
    },
    "burnRates": {
      "list": {
        "title": "text",
        "windows": "text",
        "factor": "text",
        "action": "text",
        "outcome": "text",
        "because": "text"
      }
    },
    "triggers": {
      "list": {
        "rule": "text",
        "phase": "text",
        "verdict": "text",
        "firedAt": "text",
        "held": "text",
        "worst": "text",
        "evaluations": "text",
        "evidence": "text"
      }
    },
    "triggersResult": "text",
    "gates": {
      "list": "text"
    },
    "tests": {
      "list": {
        "suite": "text",
        "total": "text",
        "passed": "text",
        "failed": "text",
        "skipped": "text",
        "flaky": "text",
        "evidence": "text"
      }
    },
    "testTotals": {
      "list": {
        "total": "text",
        "passed": "text",
        "failed": "text",
        "skipped": "text",
        "flaky": "text"
      }
    },
    "suites": {
      "list": {
        "title": "text",
        "cases": {
          "list": "text"
        }
      }
    },
    "rollbackNeeded": "text",
    "rollback": {
      "list": {
        "text": "text",
        "commands": "text"
      }
    },
    "recommendations": {
      "list": "text"
    },
    "nextSteps": {
      "list": {
        "when": "text",
        "steps": {
          "list": "text"
        }
      }
    },
    "version": "text",
    "roles": {
      "list": {
        "title": "text",
        "people": "text",
        "threshold": "text"
      }
    },
    "digest": "text",
    "artifacts": {
      "list": {
        "id": "text",
        "format": "text",
        "phases": "text",
        "labels": "text",
        "state": "text"
      }
    },
    "evidenceTitle": "text",
    "evidence": {
      "list": {
        "label": "text",
        "path": "text",
        "size": "text",
        "sha256": "text",
        "state": "text"
      }
    },
    "dashboards": {
      "list": "text"
    },
    "alerts": {
      "list": {
        "that": "text",
        "then": "text",
        "replayed": "text"
      }
    },
    "runbooks": {
      "list": "text"
    }
  }
};
