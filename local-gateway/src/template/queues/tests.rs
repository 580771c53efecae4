use std::collections::BTreeMap;
use std::time::Duration;

use local_lambda::FunctionConfig;

use super::{check_timeouts, read};
use crate::config::queue::QueueConfig;
use crate::template::intrinsics::Scope;
use crate::template::resource::resources;
use crate::template::yaml;

/// Two queues, with `{mapping}` to fill in.
const TEMPLATE: &str = "
Resources:
  Work:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60
      DelaySeconds: '5'
      RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3 }
  Failed:
    Type: AWS::SQS::Queue
    Properties: { QueueName: !Sub '${AWS::StackName}-failed', MessageRetentionPeriod: 1209600 }
  Ordered: { Type: AWS::SQS::Queue, Properties: { FifoQueue: true, QueueName: ordered.fifo } }
  Rows: { Type: AWS::DynamoDB::Table }
  Stream:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { EventSourceArn: !GetAtt Rows.StreamArn, FunctionName: other }
  {mapping}
";

fn queues(mapping: &str) -> Result<Vec<QueueConfig>, String> {
    let template = yaml::parse(&TEMPLATE.replace("{mapping}", mapping)).unwrap();
    let scope = Scope {
        template: &template,
        parameters: &BTreeMap::new(),
        region: "eu-central-1",
    };
    let resources = resources(&template, &scope).unwrap();
    read(&resources, &scope)
}

/// A mapping of the queue `Work` with these further properties.
fn mapping(more: &str) -> String {
    format!(
        "Mapping: {{ Type: AWS::Lambda::EventSourceMapping, Properties: {{ EventSourceArn: !GetAtt Work.Arn, \
         FunctionName: !GetAtt Worker.Arn, {more} }} }}\n  Worker: {{ Type: AWS::Lambda::Function }}"
    )
}

#[test]
fn queues_are_read_with_their_settings() {
    let queues = queues("").unwrap();
    let find = |name: &str| queues.iter().find(|queue| queue.name == name).unwrap();
    assert_eq!(queues.len(), 2, "the FIFO queue is left out: {queues:?}");
    let settings = &find("Work").settings;
    assert_eq!(settings.visibility_timeout, Duration::from_mins(1));
    assert_eq!(settings.delay, Duration::from_secs(5));
    let redrive = settings.redrive.as_ref().unwrap();
    assert_eq!(
        (redrive.dead_letter.as_str(), redrive.max_receives),
        ("local-failed", 3)
    );
    assert!(find("Work").mapping.is_none());
    assert_eq!(find("local-failed").settings.retention.as_secs(), 1_209_600);
}

#[test]
fn a_mapping_and_an_event_of_sam_name_the_function() {
    let of_lambda = mapping("BatchSize: 4, ScalingConfig: { MaximumConcurrency: 2 }");
    let of_sam = "Worker:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Page: { Type: HttpApi }
        Queue:
          Type: SQS
          Properties:
            Queue: !GetAtt Work.Arn
            BatchSize: 4
            ScalingConfig: { MaximumConcurrency: 2 }
            FunctionResponseTypes: [ReportBatchItemFailures]";
    for (text, reports) in [(of_lambda.as_str(), false), (of_sam, true)] {
        let queues = queues(text).unwrap();
        let work = queues.iter().find(|queue| queue.name == "Work").unwrap();
        let mapping = work.mapping.as_ref().unwrap();
        assert_eq!(mapping.function.as_deref(), Some("Worker"));
        assert_eq!((mapping.batch_size, mapping.concurrency.get()), (4, 2));
        assert_eq!(mapping.reports_failures, reports);
    }
    let disabled = queues(&mapping("Enabled: false")).unwrap();
    assert!(disabled.iter().all(|queue| queue.mapping.is_none()));
}

#[test]
fn what_is_not_supported_is_refused_by_name() {
    let ordered = mapping("").replace("Work.Arn", "Ordered.Arn");
    let twice = format!(
        "{}\n  {}",
        mapping(""),
        mapping("").replace("Mapping:", "Second:")
    );
    let twice = twice.rsplit_once("\n  Worker").unwrap().0.to_owned();
    for (text, words) in [
        (mapping("BatchSize: 100"), "BatchSize: only 1 to 10"),
        (mapping("FilterCriteria: { Filters: [] }"), "FilterCriteria"),
        (ordered, "ordered.fifo is not a standard"),
        (twice, "only one is supported"),
    ] {
        let error = queues(&text).unwrap_err();
        assert!(error.contains(words), "{error}");
    }
}

#[test]
fn a_visibility_timeout_shorter_than_the_functions_is_refused_as_lambda_refuses_it() {
    let queues = queues(&mapping("")).unwrap();
    let mut worker = FunctionConfig::new("");
    worker.timeout = Duration::from_mins(1);
    assert_eq!(
        check_timeouts(&queues, &[("Worker".to_owned(), worker.clone())]),
        Ok(())
    );
    worker.timeout = Duration::from_secs(61);
    let error = check_timeouts(&queues, &[("Worker".to_owned(), worker)]).unwrap_err();
    assert!(error.contains("Work: VisibilityTimeout: 60 s"), "{error}");
}
