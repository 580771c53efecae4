//! What is left when a connection ends.

use crate::world;

#[tokio::test]
async fn a_client_that_vanishes_leaves_no_row() {
    let world = world().start().await;
    let ann = world.join("1", "ann").await;
    assert_eq!(world.rows().await.len(), 2);
    drop(ann);
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn without_a_table_it_is_answered_200() {
    let world = world().start().await;
    let ann = world.join("1", "ann").await;
    world.drop_table().await;
    let mut watch = world.watch();
    ann.close().await;
    let answer = watch.answered().await;
    assert_eq!(answer, r#"{"statusCode":200}"#);
    world.stop().await;
}

#[tokio::test]
async fn another_environment_finds_the_rows_too() {
    let world = world().start().await;
    let ann = world.join("1", "ann").await;
    let mut watch = world.watch();
    world.kill_environments();
    watch.environment_ended().await;
    ann.close().await;
    world.rows_are(0).await;
    world.stop().await;
}
